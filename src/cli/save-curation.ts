import { createHash, randomBytes } from 'node:crypto';
import { lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { basename, dirname } from 'node:path';
import { InputError } from '../model/input-error.ts';
import { parseCuration } from '../store/decision-record.ts';

const LARGEST = 16 * 1024 * 1024;

/** What became of an attempt to save: an HTTP status, and the new version or what is wrong. */
export type Saved =
  | { readonly status: 204; readonly version: string }
  | { readonly status: 400 | 412 | 413 | 500; readonly why: string };

/** The entity tag of a file of decisions as it lies there; there is one for a file that is missing, too. */
export const versionOf = (content: Buffer | undefined): string =>
  content === undefined ? '"none"' : `"${createHash('sha256').update(content).digest('base64url')}"`;

/**
 * Keeps the analyst's decisions, each time as a whole. A broken line refuses all of it, and so does a version that is not
 * the one that the sender knew: another window or a command has decided something meanwhile, which must not be lost.
 *
 * @param file path of `curation.jsonl`
 */
export function curationKeeper(file: string): (request: IncomingMessage) => Promise<Saved> {
  let before: Promise<unknown> = Promise.resolve();
  return async (request) => {
    const text = await bodyOf(request);
    if (text === undefined) return { status: 413, why: 'too many decisions' };
    try {
      parseCuration(text);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { status: 400, why: error.message };
    }
    // one after the other: of two windows that save at once, the second must see what the first wrote
    const saved = before.then(() => replace(file, text, request.headers['if-match']));
    before = saved;
    return saved;
  };
}

async function replace(file: string, text: string, known: string | undefined): Promise<Saved> {
  try {
    if (known !== undefined && known !== versionOf(await present(file)))
      return { status: 412, why: `${basename(file)} was changed elsewhere meanwhile` };
    // a half-written file must never replace a whole one; a link that lies in wait under the name is not followed
    const unfinished = `${file}.${randomBytes(6).toString('hex')}.new`;
    try {
      await writeFile(unfinished, text, { flag: 'wx' });
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    return { status: 204, version: versionOf(Buffer.from(text)) };
  } catch (error) {
    return { status: 500, why: reasonOf(error as NodeJS.ErrnoException, file) };
  }
}

/** A link is as good as no file: the server would not show what it leads to. */
async function present(file: string): Promise<Buffer | undefined> {
  const found = await lstat(file).catch(() => undefined);
  return found?.isFile() ? readFile(file) : undefined;
}

function reasonOf({ code, message }: NodeJS.ErrnoException, file: string): string {
  const folder = dirname(file);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `${folder} cannot be written to`;
  if (code === 'ENOENT') return `${folder} is gone`;
  if (code === 'ENOSPC') return 'the disk is full';
  return code === undefined ? message : `${file} cannot be replaced (${code})`;
}

/** The text that was sent; undefined when it is too long, and then the rest of it is not waited for. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST) return undefined;
  const parts: Buffer[] = [];
  let size = 0;
  // the connection must stay: over it the refusal is told
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
