import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const MOST = 1000;

/** The queries of earlier shells. */
export interface History {
  /** The latest first, as readline wants them. */
  readonly entries: readonly string[];
  /** Keeps a query, unless it is the one before again. */
  readonly add: (entry: string) => void;
  /** Writes the file; a home that cannot be written to is no reason to fail. */
  readonly save: () => Promise<void>;
}

/** `$XDG_STATE_HOME/dragoman/query-history`, by default in `~/.local/state` (XDG Base Directory Specification). */
export const historyFile = (): string =>
  join(process.env.XDG_STATE_HOME || join(homedir(), '.local/state'), 'dragoman/query-history');

/** Opens the history; a query a line, the oldest first. */
export async function openHistory(path = historyFile()): Promise<History> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const entries = text
    .split('\n')
    .filter((line) => line)
    .reverse();
  return {
    entries,
    add(entry) {
      if (entries[0] !== entry) entries.unshift(entry);
    },
    async save() {
      const kept = entries.slice(0, MOST).reverse();
      try {
        await mkdir(dirname(path), { recursive: true });
        // names of people under inquiry are nobody else's business
        await writeFile(path, kept.map((line) => `${line}\n`).join(''), { mode: 0o600 });
      } catch {}
    },
  };
}
