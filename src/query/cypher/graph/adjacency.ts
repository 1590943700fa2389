import type { Relationship } from '../values/graph-values.ts';

/** Relationships of one direction in compressed rows: those of node `n` are `relationships[starts[n] .. starts[n + 1]]`. */
export interface Rows {
  readonly starts: Uint32Array;
  /** Indexes of relationships; within a node in order of type number, then of index. */
  readonly relationships: Uint32Array;
  /** Type number and far end of each entry of `relationships`. */
  readonly types: Uint32Array;
  readonly ends: Uint32Array;
}

/** Who is tied to whom by what, as flat arrays that a match walks without allocating. */
export class Adjacency {
  /** Names of the types by their number. */
  readonly types: readonly string[];
  readonly out: Rows;
  readonly in: Rows;
  /** Type number of each relationship. */
  readonly typeOf: Uint32Array;
  readonly #numbers = new Map<string, number>();
  readonly #byType: { readonly starts: Uint32Array; readonly order: Uint32Array };

  constructor(nodeCount: number, relationships: readonly Relationship[]) {
    this.typeOf = new Uint32Array(relationships.length);
    for (const { index, type } of relationships) {
      let number = this.#numbers.get(type);
      if (number === undefined) this.#numbers.set(type, (number = this.#numbers.size));
      this.typeOf[index] = number;
    }
    this.types = [...this.#numbers.keys()];
    const sources = new Uint32Array(relationships.length);
    const targets = new Uint32Array(relationships.length);
    for (const { index, source, target } of relationships) {
      sources[index] = source.index;
      targets[index] = target.index;
    }
    this.#byType = countingSort(identity(relationships.length), this.typeOf, this.types.length);
    const byType = this.#byType.order;
    this.out = rows(byType, sources, targets, this.typeOf, nodeCount);
    this.in = rows(byType, targets, sources, this.typeOf, nodeCount);
  }

  /** The number of a type, undefined if no relationship is of it. */
  typeNumber(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  /** Number of relationships of the type. */
  count(name: string): number {
    const number = this.#numbers.get(name);
    return number === undefined ? 0 : this.ofType(number).length;
  }

  /** Indexes of all relationships of a type, by its number. */
  ofType(number: number): Uint32Array {
    const { starts, order } = this.#byType;
    return order.subarray(starts[number]!, starts[number + 1]!);
  }
}

function rows(
  byType: Uint32Array,
  from: Uint32Array,
  to: Uint32Array,
  typeOf: Uint32Array,
  nodeCount: number,
): Rows {
  const { starts, order } = countingSort(byType, from, nodeCount);
  return {
    starts,
    relationships: order,
    types: order.map((relationship) => typeOf[relationship]!),
    ends: order.map((relationship) => to[relationship]!),
  };
}

const identity = (length: number): Uint32Array => Uint32Array.from({ length }, (_, index) => index);

/** Sorts indexes by a small number, keeping the order of equals; `starts[k]` is where those of number k begin. */
function countingSort(
  indexes: Uint32Array,
  numbers: Uint32Array,
  count: number,
): { readonly starts: Uint32Array; readonly order: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const index of indexes) starts[numbers[index]! + 1]!++;
  for (let number = 0; number < count; number++) starts[number + 1]! += starts[number]!;
  const next = starts.slice();
  const order = new Uint32Array(indexes.length);
  for (const index of indexes) order[next[numbers[index]!]!++] = index;
  return { starts, order };
}
