import type { KnowledgeGraph } from '../model/graph.ts';

/** What a caller may ask for; each format declares which of them it knows. */
export interface ExportOptions {
  /** One edge for each pair of ends: its weight is the number of all pieces of evidence between them. */
  readonly aggregate?: boolean;
  /** Version of GEXF; 1.2 for older readers. */
  readonly gexfVersion?: '1.3' | '1.2';
  /** One edge for each relation, or for each piece of its evidence. */
  readonly edges?: 'relation' | 'evidence';
}

/** What every format says of itself. */
export interface FormatFace {
  readonly id: string;
  /** With the dot. */
  readonly extension: string;
  /** One line: who opens it. */
  readonly summary: string;
  /** What of the graph it cannot carry. Printed as a note, and in the documentation. */
  readonly loses: readonly string[];
  /** Foreign programs that the tests open it with (`test/export/opens-in.ts`). */
  readonly readers: readonly string[];
  readonly options?: readonly (keyof ExportOptions)[];
  /** How to open it, where that is not plain; printed as a note. */
  readonly howTo?: string;
}

/** How a graph is written for other programs: one file of text. */
export interface ExportFormat extends FormatFace {
  /** Pieces of the file, in order; none is larger than one record, so that large graphs stream. */
  readonly write: (graph: KnowledgeGraph, options?: ExportOptions) => Iterable<string>;
}

/** Several files that belong together, by what is put between name and extension: `-nodes`, `-edges`. */
export interface FileSetFormat extends FormatFace {
  readonly files: Readonly<
    Record<string, (graph: KnowledgeGraph, options?: ExportOptions) => Iterable<string>>
  >;
}

/** What only the surroundings can give: a file of the package, a renderer of pictures. */
export interface ExportMeans {
  /** The viewer as one page of HTML. */
  readonly page: () => Promise<string>;
  /** Draws an SVG as a PNG. */
  readonly rasterize: (svg: string) => Promise<Uint8Array>;
}

/** A file that takes more than the graph to make. */
export interface RenderedFormat extends FormatFace {
  readonly render: (graph: KnowledgeGraph, means: ExportMeans) => AsyncIterable<string | Uint8Array>;
}
