import { type AssembleOptions, assemble } from './assemble/assemble.ts';
import type { Extraction } from './model/extraction.ts';
import type { KnowledgeGraph } from './model/graph.ts';
import { resolveAcross } from './resolve/across.ts';

/** The documents meet: the same things become one entity, the same relations one edge, the analyst's decisions hold. */
export function buildGraph(extractions: readonly Extraction[], options: AssembleOptions): KnowledgeGraph {
  return assemble(resolveAcross(extractions), options);
}
