import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { InputError } from '../model/input-error.ts';
import { formatOf, KNOWN_EXTENSIONS } from './formats.ts';
import { UnknownInput } from './unknown-input.ts';

/** A file to read, and the part of its path that tells it from its neighbours. */
export interface FoundFile {
  readonly path: string;
  /** Path below the folder that was named, or the file's name; `/` between parts. */
  readonly below: string;
}

/** Paths below a folder that are left out because nobody reads files of their kind. */
export type PassedOver = (folder: string, paths: readonly string[]) => void;

/**
 * The files that one argument of the command stands for: a file, all readable files of a folder, or a glob.
 * Sorted by path; hidden files and folders are passed over.
 * @param passedOver hears of files in a folder that are of no known format
 * @throws UnknownInput when there is no such file, or its format is not known
 * @throws InputError for a folder without documents
 */
export async function findFiles(
  input: string,
  passedOver: PassedOver = () => {},
): Promise<readonly FoundFile[]> {
  const kind = await stat(input).catch((error: NodeJS.ErrnoException) => error);
  if (kind instanceof Error) {
    if (kind.code !== 'ENOENT' && kind.code !== 'ENOTDIR')
      throw new InputError(`cannot be read (${kind.code})`, input);
    if (isDynamicPattern(input)) return byPattern(input);
    throw new UnknownInput('no such file or folder', input);
  }
  if (kind.isDirectory()) return inFolder(input, passedOver);
  if (!formatOf(input)) {
    throw new UnknownInput(`unknown format; one of ${KNOWN_EXTENSIONS} is read`, input);
  }
  return [{ path: input, below: nameOf(input) }];
}

async function inFolder(folder: string, passedOver: PassedOver): Promise<readonly FoundFile[]> {
  const all = await glob('**/*', { cwd: folder, expandDirectories: false });
  const paths = all.filter(formatOf);
  if (!paths.length) throw new InputError(`folder without documents; ${KNOWN_EXTENSIONS} are read`, folder);
  const others = all.filter((path) => !formatOf(path));
  if (others.length) passedOver(folder, others.sort());
  return paths.sort().map((path) => ({ path: join(folder, path), below: path }));
}

async function byPattern(pattern: string): Promise<readonly FoundFile[]> {
  const paths = (await glob(pattern.replaceAll('\\', '/'), { expandDirectories: false })).filter((path) =>
    formatOf(path),
  );
  if (!paths.length) throw new UnknownInput('no file matches the pattern', pattern);
  return paths.sort().map((path) => ({ path, below: relative('.', path).replaceAll('\\', '/') }));
}

const nameOf = (path: string): string => path.replaceAll('\\', '/').split('/').at(-1)!;
