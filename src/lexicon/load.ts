import { readFile } from 'node:fs/promises';
import { InputError } from '../model/input-error.ts';
import { parseWatchlist } from './read-watchlist.ts';
import type { Watchlist } from './watchlist.ts';

/**
 * Reads a user's watchlist from a file: CSV, JSON Lines or FollowTheMoney entities.
 * @throws InputError when the file cannot be read or a row cannot be used; the message names file and line.
 */
export async function loadWatchlist(path: string): Promise<Watchlist> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : message;
    throw new InputError(`${path}: ${reason}: give the path of a watchlist (.csv or .jsonl)`, path);
  }
  return parseWatchlist(text, path);
}
