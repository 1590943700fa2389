import { isList, isMap } from './kind.ts';
import type { Value, ValueMap } from './value.ts';
import { ValueError } from './value-error.ts';

/** More would fill the memory before any limit on time stops them. */
const MAX_ITEMS = 10_000_000;
/** What goes through values calls itself for each level. */
const MAX_DEPTH = 500;

interface Extent {
  /** All items of all levels, each as often as it is met. */
  readonly items: number;
  readonly depth: number;
}

const known = new WeakMap<object, Extent>();

/**
 * Refuses a new list or map that is too large or too deep, also by holding a smaller one again and again: `[l, l]` of `[l, l]` of ...
 * takes no memory but would keep whoever compares or prints it busy for ever.
 */
export function bounded<Whole extends readonly Value[] | ValueMap>(whole: Whole): Whole {
  extent(whole, 1);
  return whole;
}

function extent(whole: readonly Value[] | ValueMap, level: number): Extent {
  const found = known.get(whole);
  if (found) return found;
  if (level > MAX_DEPTH) throw new ValueError(`lists or maps nested more than ${MAX_DEPTH} deep`);
  const values: readonly Value[] = isList(whole) ? whole : Object.values(whole);
  let items = values.length;
  let deepest = 0;
  for (const value of values) {
    if (typeof value !== 'object' || value === null || !(isList(value) || isMap(value))) continue;
    const inner = extent(value, level + 1);
    items += inner.items;
    deepest = Math.max(deepest, inner.depth);
  }
  if (items > MAX_ITEMS) throw new ValueError(`a list or map of more than ${MAX_ITEMS} items`);
  if (deepest >= MAX_DEPTH) throw new ValueError(`lists or maps nested more than ${MAX_DEPTH} deep`);
  const result = { items, depth: deepest + 1 };
  // what holds nothing nested is quickly measured again
  if (deepest) known.set(whole, result);
  return result;
}
