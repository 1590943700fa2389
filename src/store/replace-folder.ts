import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { BUILT, FILES } from './files.ts';

/** Inside a graph's folder: a whole new graph that has taken the former one's place, but not yet file by file. */
const COMMITTED = '.committed';

/**
 * Puts new files into a graph's folder so that a reader who settles it first sees the old graph or the new one, at
 * whatever moment the program or the machine is stopped: they are written to a folder of their own; one rename makes them count; then
 * they are moved, and whoever comes next can finish that. Files that are not the build's own stay.
 *
 * @param write puts the files into the folder that it is given, and flushes them
 */
export async function replaceFolder(folder: string, write: (folder: string) => Promise<void>): Promise<void> {
  const place = resolve(folder);
  await settle(place);
  const unfinished = await unfinishedFolder(place);
  try {
    await mkdir(unfinished, { recursive: true });
    await write(unfinished);
    // the folder of a new graph appears at once
    if (dirname(unfinished) !== place && (await renamed(unfinished, place))) return;
    while (!(await renamed(unfinished, join(place, COMMITTED)))) await settle(place);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  await settle(place);
}

/**
 * A path for what is in the making: inside a graph's folder, or beside it where there is none yet. A folder that is there may be a mount point, or a
 * link to another disk, and nothing is renamed from one disk to another. What a program leaves there that is stopped, goes when the
 * next one asks for such a path.
 */
export async function unfinishedFolder(folder: string): Promise<string> {
  const place = resolve(folder);
  const inside = { parent: place, prefix: `.new-${hostname()}-` };
  const beside = { parent: dirname(place), prefix: `.${basename(place)}${inside.prefix}` };
  for (const each of [inside, beside]) await sweep(each);
  const { parent, prefix } = (await isThere(place)) ? inside : beside;
  return join(parent, `${prefix}${process.pid}-${randomUUID().slice(0, 8)}`);
}

/** Clears away what writers of this machine that are no more had begun. */
async function sweep({
  parent,
  prefix,
}: {
  readonly parent: string;
  readonly prefix: string;
}): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length).split('-')[0]))) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** Whether something is at a path. */
export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Finishes a write that was cut off after it counted: moves the files of the committed graph to their places. It may be
 * cut off itself, or done by two at once, at any point.
 */
export async function settle(folder: string): Promise<void> {
  const place = resolve(folder);
  const committed = join(place, COMMITTED);
  const names = await readdir(committed).catch(() => undefined);
  if (!names) return;
  // The manifest moves first: as long as it is here, all are here, and what is not here has to go
  if (names.includes(FILES.manifest)) {
    for (const name of BUILT) if (!names.includes(name)) await rm(join(place, name), { force: true });
    await moved(join(committed, FILES.manifest), join(place, FILES.manifest));
  }
  for (const name of names) {
    if (name !== FILES.manifest) await moved(join(committed, name), join(place, name));
  }
  await rm(committed, { recursive: true, force: true });
}

/** Somebody else may have moved it already. */
const moved = (from: string, to: string): Promise<void> =>
  rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });

/** Whether a folder took a place; not, when something is there. */
const renamed = (from: string, to: string): Promise<boolean> =>
  rename(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTEMPTY' || error.code === 'EEXIST') return false;
      throw error;
    },
  );

/** Whether a process of that number is there, of whomever. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
