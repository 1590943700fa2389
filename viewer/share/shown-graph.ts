import type { Evidence } from '../../src/model/evidence.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import type { Visible } from '../state/visible.ts';

/** What is shown, as a graph of its own: entities, ties and sentences that pass the filters. */
export function shownGraph(index: GraphIndex, visible: Visible): KnowledgeGraph {
  const { manifest, documents, entities, relations, layout } = index.graph;
  const shownEntities = entities.filter((one) => visible.entities.has(one.id));
  const shownRelations = relations
    .filter((one) => visible.relations.has(one.id))
    .map((one) => {
      const evidence = one.evidence.filter(visible.passes);
      return evidence.length > 0 ? { ...one, evidence: evidence as [Evidence, ...Evidence[]] } : one;
    });
  const read = new Set([
    ...shownRelations.flatMap((one) => one.evidence.map(({ document }) => document)),
    ...shownEntities.flatMap((one) => one.mentions.map(({ id }) => id.slice(0, id.lastIndexOf('#')))),
  ]);
  // texts that nothing in the part was read from are not handed on with it
  const shownDocuments = documents.filter((one) => read.has(one.id));
  return {
    manifest: {
      ...manifest,
      counts: {
        documents: shownDocuments.length,
        entities: shownEntities.length,
        relations: shownRelations.length,
        evidence: shownRelations.reduce((sum, one) => sum + one.evidence.length, 0),
      },
    },
    documents: shownDocuments,
    entities: shownEntities,
    relations: shownRelations,
    ...(layout && { layout: layout.filter((one) => visible.entities.has(one.id)) }),
  };
}
