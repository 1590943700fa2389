import { curate } from '../../src/assemble/curate.ts';
import type { Outcome } from '../../src/assemble/curation/replay.ts';
import { pending } from '../../src/assemble/replayed-decisions.ts';
import type { Decision } from '../../src/model/decision.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { Opened } from '../data/opened.ts';

/** A graph with the decisions that were made since it was built. */
export interface Curated {
  readonly graph: KnowledgeGraph;
  /** What became of each of them. */
  readonly outcomes: readonly Outcome[];
  /** Whether a decision that the graph was built with was taken back: only the next build undoes it. */
  readonly needsBuild: boolean;
}

/** The graph as the next build will make it, by the same rules. */
export function curated({ graph, decisions: former }: Opened, decisions: readonly Decision[]): Curated {
  const later = pending(graph.manifest, decisions);
  const built = former.slice(0, graph.manifest.curation?.decisions ?? 0);
  const applied = later ?? decisions.filter((one) => !built.includes(one));
  if (applied.length === 0) return { graph, outcomes: [], needsBuild: later === undefined };
  return { ...curate(graph, applied, built), needsBuild: later === undefined };
}
