import type { Kept, Results } from '../merge/results.ts';
import { NOTES } from '../model/decision.ts';
import type { Extraction } from '../model/extraction.ts';
import { InputError } from '../model/input-error.ts';
import type { Read } from '../read/input-format.ts';
import { documentKey, type StoredExtraction } from '../store/extraction-record.ts';
import type { Journal } from '../store/journal.ts';
import { inOrder } from './in-order.ts';
import type { Reporter } from './reporter.ts';

/** What changed in what a graph is built of. */
export interface Changes {
  readonly added: number;
  readonly replaced: number;
  /** Given again, and just as they were. */
  readonly unchanged: number;
  readonly removed: number;
}

export interface GatherOptions {
  /** Holds the documents of the graph that is built further, and takes those that are read. */
  readonly results: Results;
  readonly remove: readonly string[];
  /** Version of the reader; undefined: what was kept is taken, whoever read it. */
  readonly reader?: string;
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
 * Puts the results of the documents that are given to those of the graph that is built further. Nothing is read that was
 * read before by the same reader; the result is what reading all of it anew gives. No more results are held than are under way.
 */
export async function gather(inputs: AsyncIterable<Read>, options: GatherOptions): Promise<Changes> {
  const { results, step } = options;
  const isNew = (await results.count()) === 0;
  const found = new Set<string>();
  const counts = { added: 0, replaced: 0, unchanged: 0, removed: 0 };
  const given = inOrder(
    distinct(inputs, options),
    (read) => resultOf(read, isNew ? undefined : results, options),
    options.ahead,
  );
  for await (const { id, change, kept } of given) {
    if (!change) continue;
    if (kept) await results.put(kept);
    found.add(id);
    counts[change]++;
    step();
  }
  counts.removed = await remove(options, found);
  const unread = inOrder(results.unread(options.reader), (kept) => readAgain(kept, options), options.ahead);
  for await (const { id, kept } of unread) {
    if (kept) await results.put(kept);
    else await results.remove(id);
    step();
  }
  return counts;
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

/** What became of a document; nothing, when it was refused. */
interface Outcome {
  readonly id: string;
  readonly change?: 'added' | 'replaced' | 'unchanged';
  /** What is to be kept of it. */
  readonly kept?: Kept;
}

/** What was read in a document before stays, by the same reader in the same text; else it is read now. */
async function resultOf(read: Read, former: Results | undefined, options: GatherOptions): Promise<Outcome> {
  const { document, given } = read;
  const before = await former?.find(document.id);
  const key = documentKey(document, given);
  const isSame = before?.key === key;
  if (isSame && before.reader === (options.reader ?? before.reader))
    return { id: document.id, change: 'unchanged' };
  const stored = await readNow(read, key, options);
  if (!stored) return { id: document.id };
  const change = isSame ? 'unchanged' : before ? 'replaced' : 'added';
  return { id: document.id, change, kept: { document, stored } };
}

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

/** A document of the graph that nobody, or another reader read: it is read anew, where its text is at hand. */
async function readAgain(before: Kept, options: GatherOptions): Promise<Outcome> {
  const { document, stored } = before;
  const { id } = document;
  if (document.hash) {
    if (stored) return { id, kept: before };
    options.reporter.refuse(
      new InputError('its text is left out and what was read in it was not kept: give it again', id),
    );
    return { id };
  }
  const given = stored?.given;
  const now = await readNow({ document, ...(given && { given }) }, documentKey(document, given), options);
  return { id, ...(now && { kept: { document, stored: now } }) };
}

/** How many of the documents that are to go were there; the others are refused. */
async function remove(
  { remove, results, reporter }: GatherOptions,
  found: ReadonlySet<string>,
): Promise<number> {
  let removed = 0;
  for (const id of new Set(remove)) {
    if (found.has(id)) reporter.refuse(new InputError('is given and to be removed at once; it was kept', id));
    else if (await results.find(id)) {
      await results.remove(id);
      removed++;
    } else reporter.refuse(new InputError('cannot be removed: the graph has no document of this id', id));
  }
  return removed;
}
