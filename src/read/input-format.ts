import type { Document } from '../model/document.ts';
import type { InputError } from '../model/input-error.ts';
import type { Span } from '../model/span.ts';
import type { ColumnMapping } from './columns.ts';

/** Where bytes come from: a file, standard input, an address, a member of an archive. */
export interface Source {
  /** As the person named it: `seeds/a.md`, `-`. Stands at the head of every complaint. */
  readonly name: string;
  /** Id for a document that brings none of its own. */
  readonly id: string;
  /** May be called once. */
  readonly bytes: () => AsyncIterable<Uint8Array>;
  /** Where the bytes lie on the disk, when they do: a ZIP archive is then not held in memory. */
  readonly path?: string;
  /** Encoding that whoever sent the bytes declares for them: `iso-8859-1`. */
  readonly charset?: string;
  /** What the sender says it is: `text/html`. It counts before the end of the name. */
  readonly mediaType?: string;
  /** A name that tells the kind, where its own does not: `a.txt` of `a.txt.gz`. */
  readonly kindName?: string;
  /** Address on the web: names the outlet where the page itself does not. */
  readonly origin?: string;
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

/** What a reader is told beside its source. */
export interface ReadContext {
  /** Which columns of a table hold what; what it leaves out is found by the usual names. */
  readonly columns: ColumnMapping;
  /** Reads what lies inside an archive, by the end of its name; a kind that nobody reads gives nothing. */
  readonly inside: (source: Source) => AsyncIterable<Reading> | undefined;
}

/** How one kind of file becomes documents. */
export interface InputFormat {
  readonly id: string;
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** Media types under which the web serves it. */
  readonly mediaTypes: readonly string[];
  /** For the help text. */
  readonly covers: string;
  /** Never throws for what the input holds: a complaint is a reading of its own, and the rest goes on. */
  readonly read: (source: Source, context: ReadContext) => AsyncIterable<Reading>;
}

/** A text of this many UTF-16 units is far beyond any article: more likely a dump or a mistake. */
export const LONGEST_TEXT = 5_000_000;
