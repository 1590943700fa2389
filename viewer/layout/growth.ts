import type { GraphIndex } from '../data/graph-index.ts';
import { around, partOf, type Scope, topOf } from '../state/visible.ts';
import type { Layout } from './layout.ts';
import { placeBeside } from './place-beside.ts';

/**
 * How a drawing comes about: what is laid out first, and what joins it, step by step. It follows from the state alone, not
 * from the order of clicks, so that whoever opens the address sees the same drawing.
 */
export interface Growth {
  /** The same for all that grow from the same drawing. */
  readonly key: string;
  readonly first: readonly string[];
  /** Each step is all that is there after it. */
  readonly joining: readonly (readonly string[])[];
  /** Joined last, one after the other: who is brought in later moves none of those before. */
  readonly beside: readonly string[];
}

/** A small graph is drawn as a whole, and so is a large one of which all is shown; else what is in scope before any filter. */
export function growthOf(index: GraphIndex, state: Scope, large: boolean): Growth {
  const { ego, only, added } = state;
  if (!large) return { key: 'all', first: index.ranked, joining: [], beside: [] };
  if (only)
    return {
      key: `only ${only.join(' ')}`,
      first: [...(partOf(index, state) ?? [])],
      joining: [],
      beside: [],
    };
  if (ego) {
    const rings = Array.from({ length: ego.depth }, (_, step) => [...around(index, ego.id, step + 1)]);
    const [first = [], ...joining] = rings;
    return { key: `around ${ego.id}`, first, joining, beside: [] };
  }
  const most = topOf(index, state);
  // while the rest of a graph is still coming, that is all that has come
  if (most >= index.ranked.length)
    return { key: `all ${index.ranked.length}`, first: index.ranked, joining: [], beside: [] };
  const start = topOf(index, { top: null });
  const first = index.ranked.slice(0, Math.min(start, most));
  const joining: (readonly string[])[] = [];
  for (let count = start; count < most; ) {
    count = Math.min(most, 2 * count);
    joining.push(index.ranked.slice(0, count));
  }
  const inTop = new Set(joining.at(-1) ?? first);
  const beside = added.filter((id) => index.entities.has(id) && !inTop.has(id));
  return { key: `top ${first.length}`, first, joining, beside };
}

/** The drawing after all steps. What was merged or split since the first was laid out leaves and joins, too. */
export function grown(index: GraphIndex, first: Layout, growth: Growth): Layout {
  const steps = [growth.first, ...growth.joining];
  const drawn = steps.reduce<Layout>(
    (before, ids) =>
      ids.length === before.size && ids.every((id) => before.has(id))
        ? before
        : placeBeside(index, before, ids),
    first,
  );
  return growth.beside.length > 0 ? placeBeside(index, drawn, [...drawn.keys()], growth.beside) : drawn;
}
