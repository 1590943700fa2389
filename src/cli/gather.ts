import { NOTES } from '../model/decision.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Withheld } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import type { Read } from '../read/input-format.ts';
import { documentKey, type StoredExtraction } from '../store/extraction-record.ts';
import type { Journal } from '../store/journal.ts';
import { withhold } from '../store/withhold.ts';
import type { FormerDocument } from './former-graph.ts';
import { inOrder } from './in-order.ts';
import type { Reporter } from './reporter.ts';

/** What a graph is to be built of. */
export interface Gathering {
  /** Sorted by id of the document. */
  readonly extractions: readonly StoredExtraction[];
  readonly added: number;
  readonly replaced: number;
  /** Given again, and just as they were. */
  readonly unchanged: number;
  readonly removed: number;
}

export interface GatherOptions {
  readonly former: ReadonlyMap<string, FormerDocument>;
  readonly remove: readonly string[];
  /** Version of the reader; undefined: what was kept is taken, whoever read it. */
  readonly reader?: string;
  readonly withheld?: Withheld;
  readonly extract: (read: Read) => Promise<Extraction | undefined>;
  /** Keeps results until the graph is written, for a build that is cut off. */
  readonly journal?: Journal;
  /** How many documents may be under way at once. */
  readonly ahead: () => number;
  /** Hears of each document that is done. */
  readonly step: () => void;
  readonly reporter: Reporter;
}

/**
 * The results of the documents that are given together with those of the graph that is built further. Nothing is read
 * that was read before by the same reader; the result is what reading all of it anew gives.
 */
export async function gather(inputs: AsyncIterable<Read>, options: GatherOptions): Promise<Gathering> {
  const { former } = options;
  const found = new Map<string, StoredExtraction>();
  const counts = { added: 0, replaced: 0, unchanged: 0, removed: 0 };
  const given = inOrder(distinct(inputs, options), (read) => resultOf(read, options), options.ahead);
  for await (const result of given) {
    if (!result) continue;
    const { id } = result.extraction.document;
    const before = former.get(id);
    found.set(id, result);
    counts[before?.stored?.key === result.key ? 'unchanged' : before ? 'replaced' : 'added']++;
    options.step();
  }
  counts.removed = remove(options, found);
  const others = [...former].filter(([id]) => !found.has(id) && !options.remove.includes(id));
  const kept = inOrder(each(others), ([, before]) => keptResult(before, options), options.ahead);
  for await (const result of kept) {
    if (!result) continue;
    found.set(result.extraction.document.id, result);
    options.step();
  }
  const extractions = [...found.values()]
    .map((each) => withoutText(each, options.withheld))
    .sort((a, b) => (a.extraction.document.id < b.extraction.document.id ? -1 : 1));
  return { extractions, ...counts };
}

/** Documents with an id that no document before them has. */
async function* distinct(inputs: AsyncIterable<Read>, { reporter }: GatherOptions): AsyncIterable<Read> {
  const seen = new Set<string>();
  for await (const read of inputs) {
    const { id } = read.document;
    if (id === NOTES)
      reporter.refuse(new InputError('this id belongs to the notes of analysts; give another', id));
    else if (seen.has(id)) reporter.refuse(new InputError('another document has this id already', id));
    else {
      seen.add(id);
      yield read;
    }
  }
}

async function* each<Item>(items: Iterable<Item>): AsyncIterable<Item> {
  yield* items;
}

/** What was read in a document before, by the same reader in the same text; else it is read now. */
async function resultOf(read: Read, options: GatherOptions): Promise<StoredExtraction | undefined> {
  const { stored } = options.former.get(read.document.id) ?? {};
  const key = documentKey(read.document, read.given);
  return stored?.key === key && isCurrent(stored, options) ? stored : readNow(read, key, options);
}

const isCurrent = ({ reader }: StoredExtraction, options: GatherOptions): boolean =>
  options.reader === undefined || reader === options.reader;

async function readNow(
  read: Read,
  key: string,
  options: GatherOptions,
): Promise<StoredExtraction | undefined> {
  const { journal, reader = '?' } = options;
  const before = await journal?.find(read.document, key, reader);
  if (before) return before;
  const extraction = await options.extract(read);
  if (!extraction) return undefined;
  const result = { key, reader, ...(read.given && { given: read.given }), extraction };
  await journal?.add(result);
  return result;
}

/** A former document that was not given now: as it was read, or read anew where another reader did that. */
async function keptResult(
  { document, stored }: FormerDocument,
  options: GatherOptions,
): Promise<StoredExtraction | undefined> {
  if (stored && (isCurrent(stored, options) || document.hash)) return stored;
  if (document.hash) {
    options.reporter.refuse(
      new InputError('its text is left out and what was read in it was not kept: give it again', document.id),
    );
    return undefined;
  }
  const given = stored?.given;
  return readNow({ document, ...(given && { given }) }, documentKey(document, given), options);
}

/** How many of the documents that are to go are there; the others are refused. */
function remove({ remove, former, reporter }: GatherOptions, found: ReadonlyMap<string, unknown>): number {
  let removed = 0;
  for (const id of new Set(remove)) {
    if (found.has(id)) reporter.refuse(new InputError('is given and to be removed at once; it was kept', id));
    else if (former.has(id)) removed++;
    else reporter.refuse(new InputError('cannot be removed: the graph has no document of this id', id));
  }
  return removed;
}

const withoutText = (each: StoredExtraction, what: Withheld | undefined): StoredExtraction =>
  what ? { ...each, extraction: withhold(each.extraction, what) } : each;
