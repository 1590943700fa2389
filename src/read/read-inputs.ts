import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { slug } from '../model/identity.ts';
import { InputError } from '../model/input-error.ts';
import { metered } from './archive/inflation.ts';
import type { ColumnMapping } from './columns.ts';
import { datelineOf } from './dateline.ts';
import { documentIds } from './document-ids.ts';
import { type FoundFile, findFiles, type PassedOver } from './find-files.ts';
import { formatOf, formatOfSource, INPUT_FORMATS, KNOWN_FORMATS } from './formats.ts';
import type { InputFormat, ReadContext, Reading, Source } from './input-format.ts';
import { assertEnglish } from './language.ts';
import { UnknownInput } from './unknown-input.ts';

/** Hears how much there is to read, and how much of it is read. */
export interface InputMeter {
  /** Bytes of all files together; it is not called when some input is no file. */
  readonly size: (bytes: number) => void;
  readonly read: (bytes: number) => void;
}

/** How inputs are to be read; all may be left out. */
export interface ReadOptions {
  /** Id of the format of standard input; JSON Lines unless said otherwise. */
  readonly stdinFormat?: string;
  /** Which columns of tables hold what. */
  readonly columns?: ColumnMapping;
  /** Reads texts in other languages too. */
  readonly anyLanguage?: boolean;
  /** Fetches http and https addresses, of public hosts alone. */
  readonly allowNetwork?: boolean;
  readonly meter?: InputMeter;
  readonly passedOver?: PassedOver;
}

/**
 * All documents of files, folders, globs, addresses and `-` (standard input), in the order of the arguments, one at a time; a file
 * that is named twice is read once. What cannot be read, is not there or of no known format is a refusal among the readings.
 * @throws UnknownInput, before anything is read, when none of the inputs is there in a known format, or for an address where the
 * network is not allowed
 */
export async function* readInputs(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncIterable<Reading> {
  const format = formatById(options.stdinFormat ?? 'jsonl');
  const context = contextOf(options, 0);
  const found = withoutRepeats(await Promise.all(inputs.map((input) => place(input, options))));
  if (found.length && found.every((each) => each instanceof UnknownInput)) throw found[0];
  const ids = documentIds(found.flatMap((each) => (Array.isArray(each) ? each : [])));
  const sizes = options.meter ? await sizesOf(found, options.meter) : undefined;
  for (const each of found) {
    if (each instanceof InputError) yield { refused: each };
    else if (each === STANDARD_INPUT) yield* checked(format.read(standardInput(), context), '-', options);
    else if (each instanceof URL) yield* checked(fromNetwork(each, context), each.href, options);
    else if (Array.isArray(each)) {
      for (const { path } of each) {
        let read = 0;
        const hear = (bytes: number): void => {
          read += bytes;
          options.meter?.read(bytes);
        };
        const source = file(path, ids.get(path)!, hear);
        yield* checked(formatOf(path)!.read(source, context), path, options);
        // some readers go to the file by themselves, or leave the rest of it
        options.meter?.read((sizes?.get(path) ?? read) - read);
      }
    }
  }
}

const STANDARD_INPUT = Symbol('standard input');
/** An archive in an archive in an archive is somebody's joke, or a bomb. */
const DEEPEST = 3;

function formatById(id: string): InputFormat {
  const format = INPUT_FORMATS.find((each) => each.id === id);
  if (!format) throw new UnknownInput(`unknown format; one of ${KNOWN_FORMATS}`, id);
  return format;
}

type Place = typeof STANDARD_INPUT | URL | readonly FoundFile[] | InputError;

/** `notes/ notes/a.txt ./notes/a.txt` name one file, which stands where it was named first. */
function withoutRepeats(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>();
  const isNew = ({ path }: FoundFile): boolean => seen.size < seen.add(resolve(path)).size;
  return places.map((each) => (isFiles(each) ? each.filter(isNew) : each));
}

const isFiles = (place: Place): place is readonly FoundFile[] => Array.isArray(place);

async function place(input: string, { allowNetwork = false, passedOver }: ReadOptions): Promise<Place> {
  if (input === '-') return STANDARD_INPUT;
  if (/^https?:\/\//i.test(input)) {
    if (!URL.canParse(input)) return new UnknownInput('not a valid address', input);
    if (!allowNetwork)
      throw new UnknownInput('an address on the network; give --allow-network to fetch it', input);
    return new URL(input);
  }
  try {
    return await findFiles(input, passedOver);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error;
  }
}

function contextOf(options: ReadOptions, depth: number): ReadContext {
  return {
    columns: options.columns ?? {},
    inside(source) {
      const format = formatOfSource(source);
      if (!format) return undefined;
      if (depth >= DEEPEST)
        throw new InputError(`archives nested more than ${DEEPEST} deep; unpack them`, source.name);
      return format.read(source, contextOf(options, depth + 1));
    },
  };
}

async function* fromNetwork(url: URL, context: ReadContext): AsyncIterable<Reading> {
  const { fetchPage } = await import('./web/fetch-page.ts');
  try {
    const { address, ...fetched } = await fetchPage(url.href);
    const id = slug(
      `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\.\w+$/, '')}${url.search}`,
    );
    const source: Source = { name: url.href, id, origin: address, ...fetched };
    const readings = context.inside(source);
    if (readings) yield* readings;
    else yield { refused: new InputError(`${fetched.mediaType ?? 'what it gives'} is not read`, url.href) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { refused: error };
  }
}

/** Faults of the file system become refusals too; so do texts in other languages. A date that is missing comes from the dateline. */
async function* checked(
  readings: AsyncIterable<Reading>,
  name: string,
  { anyLanguage = false }: ReadOptions,
): AsyncIterable<Reading> {
  try {
    for await (const reading of readings) {
      if ('refused' in reading) {
        yield reading;
        continue;
      }
      const { document, given } = reading;
      try {
        if (!anyLanguage) await assertEnglish(document.text, `${name} (${document.id})`);
        const { date, place } = datelineOf(document.text);
        const dated = !document.date && date ? { ...document, date } : document;
        const placed = place ? { ...dated, place } : dated;
        yield given ? { document: placed, given } : { document: placed };
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        yield { refused: error };
      }
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof InputError) yield { refused: error };
    else if (code) yield { refused: new InputError(`cannot be read (${REASONS[code] ?? code})`, name) };
    else throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
};

/** Sizes of the files in bytes. */
async function sizesOf(found: readonly unknown[], meter: InputMeter): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const { path } of found.flatMap((each) => (Array.isArray(each) ? (each as FoundFile[]) : [])))
    sizes.set(path, (await stat(path).catch(() => undefined))?.size ?? 0);
  if (found.every((each) => Array.isArray(each) || each instanceof InputError))
    meter.size([...sizes.values()].reduce((sum, size) => sum + size, 0));
  return sizes;
}

const file = (path: string, id: string, hear: (bytes: number) => void): Source => ({
  name: path,
  id,
  path,
  bytes: () => metered(createReadStream(path), hear),
});

const standardInput = (): Source => ({ name: '-', id: 'stdin', bytes: () => process.stdin });
