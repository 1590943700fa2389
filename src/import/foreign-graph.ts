/*
 * A graph as a foreign file tells it, before anything is made of it: nodes, edges, and attributes that may be called
 * anything. What they mean to us is decided in one place, `understand.ts`, whatever the format.
 */

/** A text, or a list of them; numbers and truth values as they are written. */
export type ForeignValue = string | readonly string[];
export type Attributes = Readonly<Record<string, ForeignValue>>;

export interface ForeignNode {
  readonly id: string;
  readonly label?: string;
  readonly attributes: Attributes;
  /** In the file, from 1. */
  readonly line?: number;
}

export interface ForeignEdge {
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly label?: string;
  readonly attributes: Attributes;
  /** Pieces of evidence as our own graphology JSON has them, each a record. */
  readonly pieces?: readonly Readonly<Record<string, unknown>>[];
  readonly line?: number;
}

export interface ForeignGraph {
  readonly nodes: readonly ForeignNode[];
  readonly edges: readonly ForeignEdge[];
}

/** A file at hand: its name stands at the head of every complaint. */
export interface ForeignFile {
  readonly name: string;
  /** The file's text, in pieces of any size. */
  readonly text: AsyncIterable<string>;
}

/** How one kind of file becomes a graph. */
export interface ImportFormat {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  readonly covers: string;
  /**
   * @param files one, or where a format has several (a table of nodes, a table of edges) all of them
   * @throws InputError that names file and line
   */
  readonly read: (files: readonly ForeignFile[]) => Promise<ForeignGraph>;
}
