import type { Attribution, Modality } from '../../src/model/evidence.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { EntityTypeId } from '../../src/ontology/entity-types.ts';
import type { GraphIndex } from './graph-index.ts';
import { atOnce, type Sliced } from './slices.ts';
import { evidenceDate, type TieClass, type TieKind, tieClass, tieKind } from './tie.ts';

/** What each of many things has, told by a number: `values[codes[at]]`. */
export interface Column<T> {
  readonly codes: Int32Array;
  /** Each value once. */
  readonly values: readonly T[];
}

/**
 * What filters ask of a graph, as columns of numbers. A filter then decides once for each value (a date, a speaker) and
 * looks the answer up for each sentence: hundreds of thousands take a few milliseconds, not a good part of a second.
 */
export interface Columns {
  /** An entity's place in `ranked`: its number in these columns. */
  readonly rank: ReadonlyMap<string, number>;
  readonly type: Column<EntityTypeId>;
  /** Of each relation, in the graph's order: the numbers of its ends, its kind and class, and where its sentences begin. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly kind: Column<TieKind>;
  readonly tieClass: Column<TieClass>;
  /** One more than there are relations: the last is the count of all sentences. */
  readonly firstSentence: Int32Array;
  /** Of each sentence, relation by relation. */
  readonly date: Column<string | undefined>;
  readonly modality: Column<Modality>;
  readonly negated: Column<boolean>;
  readonly voice: Column<Attribution | undefined>;
  /** `Document.source` */
  readonly outlet: Column<string | undefined>;
  readonly confidence: Float64Array;
}

/** The columns of a graph; made when they are first asked for. */
export const columnsOf = (index: GraphIndex): Columns => COLUMNS.get(index) ?? atOnce(columnsSought(index));

/** The same as work that pauses now and then, of which `columnsOf` has the outcome at hand from then on. */
export function* columnsSought(index: GraphIndex): Sliced<Columns> {
  let columns = COLUMNS.get(index);
  if (!columns) {
    columns = yield* gathering(index);
    COLUMNS.set(index, columns);
  }
  return columns;
}

const COLUMNS = new WeakMap<GraphIndex, Columns>();

/** The columns made last from a list of relations, and of which graph. */
const MADE = new WeakMap<readonly Relation[], { readonly of: GraphIndex; readonly columns: Columns }>();

/** So many records are taken in far less than a slice of time. */
const A_FEW = 1000;

/** After a decision that leaves ties as they are, a name or a type, only the types are looked at anew. */
function* gathering(index: GraphIndex): Sliced<Columns> {
  const { relations, documents } = index.graph;
  const made = MADE.get(relations);
  const isSame = made?.of.ranked === index.ranked && made.of.graph.documents === documents;
  const type = yield* typesOf(index);
  const columns = isSame ? { ...made.columns, type } : yield* tiesAndSentences(index, type);
  MADE.set(relations, { of: index, columns });
  return columns;
}

function* typesOf(index: GraphIndex): Sliced<Columns['type']> {
  const type = new Filling<EntityTypeId>(index.ranked.length);
  for (const [at, id] of index.ranked.entries()) {
    type.put(at, index.entities.get(id)?.type ?? 'other');
    if (at % A_FEW === 0) yield;
  }
  return type;
}

function* tiesAndSentences(index: GraphIndex, type: Columns['type']): Sliced<Columns> {
  const { relations } = index.graph;
  const rank = new Map<string, number>();
  for (const id of index.ranked) if (rank.set(id, rank.size).size % A_FEW === 0) yield;
  const [source, target] = [new Int32Array(relations.length), new Int32Array(relations.length)];
  const kind = new Filling<TieKind>(relations.length);
  const kindClass = new Filling<TieClass>(relations.length);
  const firstSentence = new Int32Array(relations.length + 1);
  for (const [at, relation] of relations.entries()) {
    source[at] = rank.get(relation.source) ?? 0;
    target[at] = rank.get(relation.target) ?? 0;
    kind.put(at, tieKind(relation));
    kindClass.put(at, tieClass(relation));
    firstSentence[at + 1] = (firstSentence[at] ?? 0) + relation.evidence.length;
    if (at % A_FEW === 0) yield;
  }
  const count = firstSentence[relations.length] ?? 0;
  const date = new Filling<string | undefined>(count);
  const modality = new Filling<Modality>(count);
  const negated = new Filling<boolean>(count);
  const voice = new Filling<Attribution | undefined>(count);
  const outlet = new Filling<string | undefined>(count);
  const confidence = new Float64Array(count);
  let at = 0;
  for (const { evidence } of relations)
    for (const one of evidence) {
      const { attribution: by } = one;
      date.put(at, evidenceDate(index, one));
      modality.put(at, one.modality);
      negated.put(at, one.negated);
      voice.put(at, by, by && `${by.speaker ?? ''}\n${by.outlet ?? ''}`);
      outlet.put(at, index.documents.get(one.document)?.source);
      confidence[at] = one.confidence;
      if (++at % A_FEW === 0) yield;
    }
  return {
    ...{ rank, type, source, target, kind, tieClass: kindClass, firstSentence },
    ...{ date, modality, negated, voice, outlet, confidence },
  };
}

/** A column while it is being filled. */
class Filling<T> implements Column<T> {
  readonly codes: Int32Array;
  readonly values: T[] = [];
  readonly #known = new Map<unknown, number>();

  constructor(length: number) {
    this.codes = new Int32Array(length);
  }

  /** @param key what tells equal values, where they are not the same to JavaScript */
  put(at: number, value: T, key: unknown = value): void {
    let code = this.#known.get(key);
    if (code === undefined) {
      code = this.values.push(value) - 1;
      this.#known.set(key, code);
    }
    this.codes[at] = code;
  }
}
