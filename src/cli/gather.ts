import { NOTES } from '../model/decision.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Withheld } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import type { Read } from '../read/input-format.ts';
import { documentKey, type StoredExtraction } from '../store/extraction-record.ts';
import { withhold } from '../store/withhold.ts';
import type { FormerDocument } from './former-graph.ts';
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
  readonly extract: (read: Read) => Extraction | undefined;
  readonly reporter: Reporter;
}

/**
 * The results of the documents that are given together with those of the graph that is built further. Nothing is read
 * that was read before by the same reader; the result is what reading all of it anew gives.
 */
export async function gather(inputs: AsyncIterable<Read>, options: GatherOptions): Promise<Gathering> {
  const { former, reporter } = options;
  const found = new Map<string, StoredExtraction>();
  const counts = { added: 0, replaced: 0, unchanged: 0, removed: 0 };
  const done = (): void => reporter.progress(`${found.size} documents, ${reporter.refused()} refused`);
  for await (const read of inputs) {
    const { id } = read.document;
    if (id === NOTES)
      reporter.refuse(new InputError('this id belongs to the notes of analysts; give another', id));
    else if (found.has(id)) reporter.refuse(new InputError('another document has this id already', id));
    else {
      const before = former.get(id);
      const key = documentKey(read.document, read.given);
      const isSame = before?.stored?.key === key;
      const result =
        isSame && isCurrent(before.stored!, options) ? before.stored : readNow(read, key, options);
      if (!result) continue;
      found.set(id, result);
      counts[isSame ? 'unchanged' : before ? 'replaced' : 'added']++;
      done();
    }
  }
  counts.removed = remove(options, found);
  for (const [id, before] of former) {
    if (found.has(id) || options.remove.includes(id)) continue;
    const result = kept(before, options);
    if (result) found.set(id, result);
    done();
  }
  const extractions = [...found.values()]
    .map((each) => withoutText(each, options.withheld))
    .sort((a, b) => (a.extraction.document.id < b.extraction.document.id ? -1 : 1));
  return { extractions, ...counts };
}

const isCurrent = ({ reader }: StoredExtraction, options: GatherOptions): boolean =>
  options.reader === undefined || reader === options.reader;

function readNow(read: Read, key: string, options: GatherOptions): StoredExtraction | undefined {
  const extraction = options.extract(read);
  return (
    extraction && { key, reader: options.reader ?? '?', ...(read.given && { given: read.given }), extraction }
  );
}

/** A former document that was not given now: as it was read, or read anew where another reader did that. */
function kept({ document, stored }: FormerDocument, options: GatherOptions): StoredExtraction | undefined {
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
