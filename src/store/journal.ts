import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Document } from '../model/document.ts';
import { ExtractionRecord, fromRecord, type StoredExtraction, toRecord } from './extraction-record.ts';
import { isThere } from './replace-folder.ts';

/**
 * What a build has read so far, kept with the graph: a build that is killed at any moment is continued by the next one
 * from there. Results are found by their content, so it makes no difference whether that one is given the same inputs.
 */
export interface Journal {
  /** What was read in this document, in this text, by this reader; undefined when it was not, or not kept whole. */
  readonly find: (document: Document, key: string, reader: string) => Promise<StoredExtraction | undefined>;
  /** Keeps a result. Once the promise is fulfilled, killing the program does not lose it. */
  readonly add: (result: StoredExtraction) => Promise<void>;
  /** How many results were there when it was opened. */
  readonly found: number;
  /** Leaves the journal for the next build. */
  readonly close: () => Promise<void>;
  /** The graph is written: takes the journal away. */
  readonly remove: () => Promise<void>;
}

/** Where a line of the journal stands, in bytes. */
interface Place {
  readonly start: number;
  readonly length: number;
}

/**
 * `graph-data/january/.unfinished.jsonl`, or `graph-data/.january.unfinished.jsonl` where no graph is there yet: a folder that is there may
 * be the one place that can be written to, a mounted disk. One that a build left stays where it is.
 */
export async function journalPath(folder: string): Promise<string> {
  const place = resolve(folder);
  const inside = join(place, '.unfinished.jsonl');
  const beside = join(dirname(place), `.${basename(place)}.unfinished.jsonl`);
  const isInside = (await isThere(inside)) || ((await isThere(place)) && !(await isThere(beside)));
  return isInside ? inside : beside;
}

/**
 * Opens the journal of a graph's folder. It comes to be with the first result. A line is a key, the reader, and the record; the last
 * one may be torn by a kill: it is ended, and passed over.
 */
export async function openJournal(folder: string): Promise<Journal> {
  const path = await journalPath(folder);
  let file = await open(path, 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const { places, end } = file ? await placesIn(file) : { places: new Map<string, Place>(), end: 0 };
  let writing: Promise<void> = Promise.resolve();
  let at = end;

  const write = async (result: StoredExtraction): Promise<void> => {
    if (!file) {
      await mkdir(dirname(path), { recursive: true });
      file = await open(path, 'w+');
    }
    const line = Buffer.from(`${nameOf(result.key, result.reader)}\t${JSON.stringify(toRecord(result))}\n`);
    await file.write(line, 0, line.length, at);
    at += line.length;
  };

  return {
    found: places.size,
    async find(document, key, reader) {
      const place = places.get(nameOf(key, reader));
      return place && file && resultAt(file, place, document);
    },
    add(result) {
      // one after the other
      const written = writing.then(() => write(result));
      writing = written.catch(() => {});
      return written;
    },
    async close() {
      await writing;
      await file?.close();
    },
    async remove() {
      await writing;
      await file?.close();
      await rm(path, { force: true });
    },
  };
}

const nameOf = (key: string, reader: string): string => `${key} ${reader}`;

/** Keys and versions are short; what follows the tab is not looked at here. */
const LONGEST_NAME = 1_000;
const NEW_LINE = 10;

/** Where each result stands, and where the last whole line ends: what is torn there is written over. */
async function placesIn(
  file: FileHandle,
): Promise<{ readonly places: Map<string, Place>; readonly end: number }> {
  const places = new Map<string, Place>();
  let end = 0;
  let length = 0;
  let head = '';
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false }) as AsyncIterable<Buffer>) {
    for (let from = 0; from < chunk.length; ) {
      const stop = chunk.indexOf(NEW_LINE, from);
      const to = stop < 0 ? chunk.length : stop + 1;
      if (head.length < LONGEST_NAME)
        head += chunk.toString('latin1', from, Math.min(to, from + LONGEST_NAME));
      length += to - from;
      from = to;
      if (stop < 0) continue;
      const tab = head.indexOf('\t');
      if (tab > 0) places.set(head.slice(0, tab), { start: end, length });
      end += length;
      length = 0;
      head = '';
    }
  }
  return { places, end };
}

async function resultAt(
  file: FileHandle,
  { start, length }: Place,
  document: Document,
): Promise<StoredExtraction | undefined> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
  const line = buffer.toString('utf8', 0, bytesRead);
  try {
    const record = ExtractionRecord.parse(JSON.parse(line.slice(line.indexOf('\t') + 1)));
    return fromRecord(record, document);
  } catch {
    // a machine that lost power may have kept the length of a line and not its bytes: it is read anew
    return undefined;
  }
}
