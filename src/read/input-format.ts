import type { Document } from '../model/document.ts';
import type { InputError } from '../model/input-error.ts';
import type { Span } from '../model/span.ts';

/** Where bytes come from: a file or standard input. */
export interface Source {
  /** As the person named it: `seeds/a.md`, `-`. Stands at the head of every complaint. */
  readonly name: string;
  /** Id for a document that brings none of its own. */
  readonly id: string;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** A span that the input itself declares to be a mention. */
export interface GivenSpan extends Span {
  readonly type?: string;
}

/** One document, or the reason why there is none. */
export type Reading = Read | Refused;

export interface Read {
  readonly document: Document;
  /** Present when the input brings its own mentions: they replace recognition. */
  readonly given?: readonly GivenSpan[];
}

export interface Refused {
  readonly refused: InputError;
}

/** How one kind of file becomes documents. */
export interface InputFormat {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** For the help text. */
  readonly covers: string;
  /** Never throws for what the input holds: a complaint is a reading of its own, and the rest goes on. */
  readonly read: (source: Source) => AsyncIterable<Reading>;
}

/** A text of this many UTF-16 units is far beyond any article: more likely a dump or a mistake. */
export const LONGEST_TEXT = 5_000_000;
