import type { Relation } from '../../src/model/relation.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { surestFirst } from './paths.ts';

/** An entity tied to each of several, with the surest tie to each. */
export interface CommonNeighbour {
  readonly id: string;
  /** One for each of those asked about, in their order. */
  readonly ties: readonly Relation[];
}

/** Who is tied to all of these, along visible ties; those with most sentences behind them first. */
export function commonNeighbours(
  index: GraphIndex,
  visible: ReadonlySet<string>,
  ids: readonly string[],
): readonly CommonNeighbour[] {
  const lists = ids.map((id) => {
    const by = new Map<string, Relation[]>();
    for (const tie of index.ties(id)) {
      const other = tie.source === id ? tie.target : tie.source;
      if (other === id || !visible.has(tie.id)) continue;
      const list = by.get(other);
      if (list) list.push(tie);
      else by.set(other, [tie]);
    }
    return by;
  });
  const [first, ...others] = lists;
  if (!first || others.length === 0) return [];
  const asked = new Set(ids);
  const sentences = (id: string): number =>
    lists.reduce((sum, by) => sum + (by.get(id) ?? []).reduce((n, tie) => n + tie.evidence.length, 0), 0);
  return [...first.keys()]
    .filter((id) => !asked.has(id) && others.every((by) => by.has(id)))
    .sort((a, b) => sentences(b) - sentences(a) || (a < b ? -1 : 1))
    .map((id) => ({ id, ties: lists.map((by) => [...(by.get(id) ?? [])].sort(surestFirst)[0] as Relation) }));
}
