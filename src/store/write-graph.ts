import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import { z } from 'zod';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Manifest, Position } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { ExtractionRecord, type StoredExtraction, toRecord } from './extraction-record.ts';
import { FILES } from './files.ts';
import type { Records } from './record-sequence.ts';
import { readRecords, writeRecords } from './records.ts';
import { replaceFolder } from './replace-folder.ts';
import { DocumentRecord, EntityRecord, ManifestRecord, PositionRecord, RelationRecord } from './schema.ts';

/** A graph to be stored, its parts at hand or one after the other, each sorted by id. A `KnowledgeGraph` is one. */
export interface GraphRecords {
  /** Its counts are those of what is written. */
  readonly manifest: Omit<Manifest, 'counts'>;
  readonly documents: Records<Document>;
  readonly entities: Records<Entity>;
  readonly relations: Records<Relation>;
  readonly layout?: Records<Position>;
}

/** A text, or its pieces. */
export type Content = string | Iterable<string> | AsyncIterable<string>;

/** Records that are written already, to be read as often as one likes. */
export interface Written {
  readonly entities: () => AsyncIterable<Entity>;
  readonly relations: () => AsyncIterable<Relation>;
  /** None when the graph has none. */
  readonly layout: () => AsyncIterable<Position>;
}

/** What a build keeps beside the graph. */
export interface Attachments {
  /** Further files by name, such as the graph in a foreign format; or what makes them of the records, where these are not at hand. */
  readonly files?: Readonly<Record<string, Content | ((written: Written) => Content)>>;
  /** What was read in each document, sorted by its id, so that the next build need not read it anew. */
  readonly extractions?: Records<StoredExtraction>;
}

/**
 * Stores a graph in a folder: sorted, one record a line. Nobody ever sees half a graph: a program that is stopped at
 * any moment leaves the former one or this one whole. The decisions of an analyst beside the former one stay. Parts are
 * written in this order, each asked for when it comes: documents, relations, entities, layout.
 * @returns the manifest, with the counts
 * @throws Error when records are not in order
 */
export async function writeGraph(
  folder: string,
  graph: GraphRecords,
  { files = {}, extractions }: Attachments = {},
): Promise<Manifest> {
  let written: Manifest | undefined;
  await replaceFolder(folder, async (place) => {
    const at = (name: string): string => join(place, name);
    const documents = await writeRecords(at(FILES.documents), graph.documents, DocumentRecord, ascending());
    let evidence = 0;
    const inOrder = ascending();
    const relations = await writeRecords(at(FILES.relations), graph.relations, RelationRecord, (relation) => {
      inOrder(relation);
      evidence += relation.evidence.length;
    });
    const entities = await writeRecords(at(FILES.entities), graph.entities, EntityRecord, ascending());
    if (graph.layout) await writeRecords(at(FILES.layout), graph.layout, PositionRecord, ascending());
    if (extractions) {
      const inOrder = ascending();
      await writeRecords(
        at(FILES.extractions),
        recordsOf(extractions),
        ExtractionRecord,
        ({ document }) => inOrder({ id: document }),
        [createGzip({ level: 4 })],
      );
    }
    for (const [name, content] of Object.entries(files)) {
      await writeText(at(name), typeof content === 'function' ? content(recordsIn(at)) : content);
    }
    const counts = { documents, entities, relations, evidence };
    const manifest = ManifestRecord.parse({ ...graph.manifest, counts });
    await writeText(at(FILES.manifest), `${JSON.stringify(manifest, null, 2)}\n`);
    written = { ...graph.manifest, counts };
  });
  return written!;
}

/** They were checked when they were written. */
const recordsIn = (at: (name: string) => string): Written => ({
  entities: () => readRecords(at(FILES.entities), z.custom<Entity>()),
  relations: () => readRecords(at(FILES.relations), z.custom<Relation>()),
  layout: () => readRecords(at(FILES.layout), z.custom<Position>()),
});

async function* recordsOf(extractions: Records<StoredExtraction>): AsyncIterable<ExtractionRecord> {
  for await (const extraction of extractions) yield toRecord(extraction);
}

/** Sees to it that ids ascend, each once. */
function ascending(): (record: { readonly id: string }) => void {
  let last: string | undefined;
  return ({ id }) => {
    if (last !== undefined && id <= last) throw new Error(`records must be sorted by id: ${last}, ${id}`);
    last = id;
  };
}

async function writeText(path: string, content: Content): Promise<void> {
  const file = await open(path, 'w');
  try {
    if (typeof content === 'string') await file.write(content);
    else for await (const piece of blocks(content)) await file.write(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Small pieces together: a call for each would cost more than what it writes. */
async function* blocks(pieces: Iterable<string> | AsyncIterable<string>): AsyncIterable<string> {
  let block = '';
  for await (const piece of pieces) {
    block += piece;
    if (block.length < 1 << 16) continue;
    yield block;
    block = '';
  }
  if (block) yield block;
}
