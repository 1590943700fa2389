import { gunzipSync, gzipSync } from 'node:zlib';
import type { Extraction } from '../model/extraction.ts';
import type { Read } from '../read/input-format.ts';
import { ExtractionRecord, fromRecord, type StoredExtraction, toRecord } from '../store/extraction-record.ts';
import { DocumentRecord } from '../store/schema.ts';

// What goes between a build and its workers on other machines, as bytes: packed JSON.

/** Bytes that a packed message may become. */
const LARGEST = 1 << 28;

/** A worker says that a document cannot be read; shown as the fault itself is shown where it happens. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  override toString(): string {
    return this.message;
  }
}

// JSON of records shrinks to a fifth at the lowest level already
const packed = (value: object): Uint8Array => gzipSync(JSON.stringify(value), { level: 1 });
const unpacked = (bytes: Uint8Array): Record<string, unknown> =>
  JSON.parse(gunzipSync(bytes, { maxOutputLength: LARGEST }).toString());

export const encodeJob = ({ document, given }: Read): Uint8Array => packed({ document, given });

/** @throws Error for what is no job */
export function decodeJob(bytes: Uint8Array): Read {
  const { document, given } = unpacked(bytes);
  const spans = given === undefined ? undefined : ExtractionRecord.shape.given.parse(given);
  return { document: DocumentRecord.parse(document), ...(spans && { given: spans }) };
}

export const encodeResult = (result: StoredExtraction): Uint8Array => packed({ record: toRecord(result) });

export const encodeRefusal = (reason: string): Uint8Array => packed({ refused: reason.replace(/\s+/g, ' ') });

/**
 * What was read in a document.
 * @param expected key of the document, and version of the reader that was asked
 * @throws Refusal when the worker could not read it
 */
export function decodeResult(
  bytes: Uint8Array,
  { document }: Read,
  expected: Pick<StoredExtraction, 'key' | 'reader'>,
): Extraction {
  const { record, refused } = unpacked(bytes);
  if (refused !== undefined) throw new Refusal(String(refused));
  const result = fromRecord(ExtractionRecord.parse(record), document);
  if (result.key !== expected.key || result.reader !== expected.reader)
    throw new Refusal('a worker sent what another one, or another document, should have given');
  return result.extraction;
}
