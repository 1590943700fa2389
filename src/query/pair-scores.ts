import type { KnowledgeGraph } from '../model/graph.ts';
import { PLOVER } from '../ontology/plover.ts';

/** How two entities stand with each other, over all that is asserted of them, in either direction. */
export interface PairScore {
  /** Ids, the first of the alphabet first. */
  readonly pair: readonly [string, string];
  readonly names: readonly [string, string];
  /** Pieces of evidence with an event that are not denied. */
  readonly evidence: number;
  /** Of them, those of quad classes 1 and 2, and 3 and 4. */
  readonly cooperation: number;
  readonly conflict: number;
  /**
   * Mean of PLOVER's intensity of the events, -10 to 10, after Goldstein (1992), "A conflict-cooperation scale for WEIS
   * events data".
   */
  readonly score: number;
}

/** Pairs of which most is told first; between equals the alphabet decides. */
export function pairScores({ entities, relations }: KnowledgeGraph, limit: number): readonly PairScore[] {
  const pairs = new Map<
    string,
    { ends: [string, string]; sum: number; cooperation: number; conflict: number }
  >();
  for (const { source, target, event, evidence } of relations) {
    if (!event || source === target) continue;
    const count = evidence.filter(({ negated }) => !negated).length;
    if (!count) continue;
    const ends: [string, string] = source < target ? [source, target] : [target, source];
    const key = ends.join('\n');
    const pair = pairs.get(key) ?? { ends, sum: 0, cooperation: 0, conflict: 0 };
    pair.sum += PLOVER[event].score * count;
    pair[PLOVER[event].quad <= 2 ? 'cooperation' : 'conflict'] += count;
    pairs.set(key, pair);
  }
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  return [...pairs.values()]
    .map(({ ends: [a, b], sum, cooperation, conflict }) => ({
      pair: [a, b] as const,
      names: [name(a), name(b)] as const,
      evidence: cooperation + conflict,
      cooperation,
      conflict,
      score: Math.round((sum / (cooperation + conflict)) * 100) / 100,
    }))
    .sort((a, b) => b.evidence - a.evidence || (a.pair.join('\n') < b.pair.join('\n') ? -1 : 1))
    .slice(0, limit);
}
