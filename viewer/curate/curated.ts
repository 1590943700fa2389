import { replay } from '../../src/assemble/curation/replay.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { KnowledgeGraph, Position } from '../../src/model/graph.ts';

/** How far beside its former self a split entity is drawn. */
const BESIDE = 18;

/** A graph as it is after decisions, by the same rules as at a build; what the decisions made stands near what it came from. */
export function curated(graph: KnowledgeGraph, decisions: readonly Decision[]): KnowledgeGraph {
  if (decisions.length === 0) return graph;
  const { entities, relations } = replay(graph, decisions);
  const evidence = relations.reduce((sum, relation) => sum + relation.evidence.length, 0);
  return {
    ...graph,
    manifest: {
      ...graph.manifest,
      counts: {
        ...graph.manifest.counts,
        entities: entities.length,
        relations: relations.length,
        evidence,
      },
    },
    entities,
    relations,
    ...(graph.layout && { layout: layoutAfter(graph.layout, decisions) }),
  };
}

function layoutAfter(layout: readonly Position[], decisions: readonly Decision[]): readonly Position[] {
  const known = new Map(layout.map((one) => [one.id, one]));
  for (const decision of decisions) {
    const from = decision.decision === 'split' ? known.get(decision.entity) : undefined;
    if (decision.decision === 'split' && from && !known.has(decision.as))
      known.set(decision.as, { ...from, id: decision.as, x: from.x + BESIDE, y: from.y + BESIDE });
  }
  return [...known.values()];
}
