import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import { EntityRecord, id, MentionRecord, RelationRecord } from './schema.ts';

/**
 * What was read in one document, as `extractions.jsonl.gz` keeps it: without the document itself, which stands in
 * `documents.jsonl`, and with every mention once.
 */
export const ExtractionRecord = z.strictObject({
  /** Id of the document. */
  document: id,
  /** `documentKey` of what was read. */
  key: id,
  /** Version of whoever read it: program, model, lexicon, watchlist. Another reader may find something else. */
  reader: id,
  /** Spans that were given as mentions, in place of recognition. */
  given: z
    .array(z.strictObject({ start: z.int().min(0), end: z.int().min(0), type: z.string().exactOptional() }))
    .exactOptional(),
  /** In order of offset; an entity's mentions are those that name it. */
  mentions: z.array(MentionRecord),
  entities: z.array(EntityRecord.omit({ mentions: true })),
  relations: z.array(RelationRecord),
  regnal: z.array(id).exactOptional(),
});

export type ExtractionRecord = z.infer<typeof ExtractionRecord>;

/** An extraction, and of what by whom it is. */
export interface StoredExtraction {
  readonly key: string;
  readonly reader: string;
  readonly extraction: Extraction;
  readonly given?: readonly Given[];
}

/** A span that was given as a mention. */
export interface Given extends Span {
  readonly type?: string;
}

/**
 * SHA-256 of all that a reader is given of a document, as hex: its fields, and spans that are given as mentions. Two
 * documents with one key are read alike by one reader.
 */
export function documentKey(document: Document, given?: readonly Given[]): string {
  const { id, title, date, source, language, text } = document;
  const fields = [id, title ?? null, date ?? null, source ?? null, language, text, given ?? null];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

/** The record of an extraction. */
export function toRecord({ key, reader, given, extraction }: StoredExtraction): ExtractionRecord {
  const { document, mentions, entities, relations, regnal } = extraction;
  return ExtractionRecord.parse({
    document: document.id,
    key,
    reader,
    ...(given && { given }),
    mentions,
    entities: entities.map(({ mentions: _, ...entity }) => entity),
    relations,
    ...(regnal?.length && { regnal }),
  });
}

/** The extraction of a record, put together with its document again. */
export function fromRecord(record: ExtractionRecord, document: Document): StoredExtraction {
  const { key, reader, given, relations, regnal } = record;
  const mentions = record.mentions as readonly Mention[];
  const byEntity = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = byEntity.get(mention.entity);
    if (list) list.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  const entities = record.entities.map(
    ({ id, type, name, aliases, ids, ...rest }): Entity => ({
      id,
      type,
      name,
      aliases,
      ids,
      mentions: byEntity.get(id) ?? [],
      ...rest,
    }),
  );
  return {
    key,
    reader,
    ...(given && { given }),
    extraction: { document, mentions, entities, relations, ...(regnal && { regnal }) } as Extraction,
  };
}
