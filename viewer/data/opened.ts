import type { Decision } from '../../src/model/decision.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';

/** A graph as it was opened, before any decision made here. */
export interface Opened {
  readonly graph: KnowledgeGraph;
  /** What was decided about it before. */
  readonly decisions: readonly Decision[];
  /** Whether decisions go into the graph's folder; else they can only be downloaded. */
  readonly saves: boolean;
  /** Which state of the folder's decisions `decisions` are; the server refuses to replace a later one. */
  readonly version?: string | undefined;
  /** Of a very large graph, `graph` is what it opens on, and this brings all of it. */
  readonly whole?: (progress: (share: number) => void) => Promise<Opened>;
  /** A second graph to compare it with. */
  readonly compare?: KnowledgeGraph;
  /** By which name that one was picked; undefined for the one that is served for it. */
  readonly compareName?: string;
  /** What could not be read, a line for each file. */
  readonly refused?: readonly string[];
}

/** A graph that came from elsewhere than the server. */
export const unsaved = (graph: KnowledgeGraph): Opened => ({ graph, decisions: [], saves: false });
