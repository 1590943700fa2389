import type { KnowledgeGraph } from '../model/graph.ts';

/** How a graph is written for other programs. */
export interface ExportFormat {
  readonly id: string;
  /** With the dot. */
  readonly extension: string;
  /** One line: who opens it. */
  readonly summary: string;
  /** What of the graph it cannot carry. Printed as a note, and in the documentation. */
  readonly loses: readonly string[];
  /** Pieces of the file, in order; none is larger than one record, so that large graphs stream. */
  readonly write: (graph: KnowledgeGraph) => Iterable<string>;
}
