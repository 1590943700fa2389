import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Watchlists that came with documents, as files. */
export interface WatchlistFiles {
  /** The file of a content; it is fetched once. Undefined when it is not to be had any more. */
  readonly of: (attachment: {
    readonly digest: string;
    readonly fetch: () => Promise<Uint8Array | undefined>;
  }) => Promise<string | undefined>;
  readonly remove: () => Promise<void>;
}

/** Keeps watchlists in a folder of its own, each under the hash of its content. */
export function watchlistFiles(): WatchlistFiles {
  let folder: Promise<string> | undefined;
  const files = new Map<string, Promise<string | undefined>>();
  return {
    of({ digest, fetch }) {
      const known = files.get(digest);
      if (known) return known;
      const file = (async () => {
        const bytes = await fetch();
        if (!bytes) return undefined;
        folder ??= mkdtemp(join(tmpdir(), 'dragoman-worker-'));
        const path = join(await folder, digest);
        await writeFile(path, bytes);
        return path;
      })();
      files.set(digest, file);
      // another build may bring it again
      const forget = (): void => void files.delete(digest);
      file.then((path) => path === undefined && forget(), forget);
      return file;
    },
    async remove() {
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}
