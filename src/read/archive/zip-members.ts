import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { InputError } from '../../model/input-error.ts';
import type { Source } from '../input-format.ts';
import { wholeBytes } from '../whole-bytes.ts';
import { inflationMeter, metered } from './inflation.ts';

/** An archive that does not lie on the disk is held in memory: one from standard input, or within another. */
const LARGEST_IN_MEMORY = 200_000_000;
const MOST_MEMBERS = 200_000;

/** A file in a ZIP archive. */
export interface ZipMember {
  /** `folder/file.txt` */
  readonly path: string;
  /** Its content; throws InputError when the archive is damaged, encrypted or a bomb. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

export interface ZipArchive {
  readonly members: readonly ZipMember[];
  readonly close: () => void;
}

/**
 * Opens a ZIP archive (yauzl, which checks sizes and names); folders, hidden files and what macOS adds are passed over.
 * @throws InputError when it is damaged or has too many members
 */
export async function openZip(source: Source): Promise<ZipArchive> {
  if (source.path !== undefined) {
    const { size } = await stat(source.path);
    return membersOf(await opened(source.path, source.name), source.name, size);
  }
  const bytes = await wholeBytes(source, LARGEST_IN_MEMORY);
  return membersOf(await opened(bytes, source.name), source.name, bytes.length);
}

async function opened(place: string | Uint8Array, name: string): Promise<ZipFile> {
  const { default: yauzl } = await import('yauzl');
  return new Promise((resolve, reject) => {
    const answer = (error: Error | null, file?: ZipFile): void => {
      if (file) resolve(file);
      else reject(damaged(error, name));
    };
    const options = { lazyEntries: true, autoClose: false };
    if (typeof place === 'string') yauzl.open(place, options, answer);
    else yauzl.fromBuffer(Buffer.from(place.buffer, place.byteOffset, place.length), options, answer);
  });
}

const damaged = (error: Error | null, name: string): Error => {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (error && code && syscall) return error;
  return new InputError(`damaged ZIP archive: ${error?.message ?? 'unreadable'}`, name);
};

async function membersOf(file: ZipFile, name: string, size: number): Promise<ZipArchive> {
  try {
    const meter = inflationMeter(name, size);
    const entries = await entriesOf(file, name);
    const members = entries.map((entry) => ({
      path: entry.fileName,
      bytes: async function* () {
        const stream = await contentOf(file, entry, `${name}/${entry.fileName}`);
        try {
          yield* metered(stream, meter.unpacked);
        } catch (error) {
          throw error instanceof InputError ? error : damaged(error as Error, `${name}/${entry.fileName}`);
        } finally {
          stream.destroy();
        }
      },
    }));
    return { members, close: () => file.close() };
  } catch (error) {
    file.close();
    throw error;
  }
}

function entriesOf(file: ZipFile, name: string): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    file.on('entry', (entry: Entry) => {
      if (!/\/$|(?:^|\/)\.|^__MACOSX\//.test(entry.fileName)) entries.push(entry);
      if (entries.length > MOST_MEMBERS)
        reject(new InputError(`more than ${MOST_MEMBERS} files in it; unpack it`, name));
      else file.readEntry();
    });
    file.on('end', () => resolve(entries));
    file.on('error', (error: Error) => reject(damaged(error, name)));
    file.readEntry();
  });
}

function contentOf(file: ZipFile, entry: Entry, name: string): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (entry.isEncrypted()) {
      reject(new InputError('encrypted; unpack it first', name));
      return;
    }
    try {
      file.openReadStream(entry, (error, stream) =>
        stream ? resolve(stream) : reject(damaged(error, name)),
      );
    } catch (error) {
      reject(damaged(error as Error, name));
    }
  });
}
