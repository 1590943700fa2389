import type { Document } from '../model/document.ts';
import type { StoredExtraction } from '../store/extraction-record.ts';

import type { Database } from './database.ts';
/** A document, and what was read in it; that is missing where it was not kept. */
export interface Kept {
  readonly document: Document;
  readonly stored?: StoredExtraction;
}

/**
 * What was read in each document of a graph that is being built, one result for each id of a document: putting the same
 * one twice changes nothing. It is in memory or in a database, and the graph is put together from it.
 */
export interface Results {
  /** What of the document was read, by whom; undefined when it is not there. */
  readonly find: (id: string) => Promise<Known | undefined>;
  /** Takes the place of what was there of the document. May be kept back until `flush`, or until it is asked for. */
  readonly put: (kept: Kept) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Once it is fulfilled, a database has all that was put. */
  readonly flush: () => Promise<void>;
  /** Documents that were not read, or not by this reader (undefined: whoever did is right), in order of id. */
  readonly unread: (reader: string | undefined) => AsyncIterable<Kept>;
  /** All documents in order of id, read or not. */
  readonly everything: () => AsyncIterable<Kept>;
  /** All results in order of the document's id. */
  readonly all: () => AsyncIterable<StoredExtraction>;
  /** The documents of these alone. */
  readonly documents: () => AsyncIterable<Document>;
  readonly count: () => Promise<number>;
  /** Where they are; undefined in memory. */
  readonly database: () => Database | undefined;
  readonly close: () => Promise<void>;
}

/** `documentKey` of what was read, and version of the reader; nothing where no result was kept. */
export interface Known {
  readonly key?: string;
  readonly reader?: string;
}
