import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { KnowledgeGraph } from './graph.ts';
import type { Relation } from './relation.ts';

/** How many pieces of evidence relations have together. */
export const evidenceCount = (relations: readonly Pick<Relation, 'evidence'>[]): number =>
  relations.reduce((sum, { evidence }) => sum + evidence.length, 0);

/** How much a graph holds, as its manifest says it. */
export const countsOf = (
  documents: readonly Document[],
  entities: readonly Entity[],
  relations: readonly Relation[],
): KnowledgeGraph['manifest']['counts'] => ({
  documents: documents.length,
  entities: entities.length,
  relations: relations.length,
  evidence: evidenceCount(relations),
});
