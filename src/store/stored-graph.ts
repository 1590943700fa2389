import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { NOTES } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Manifest, Position } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import type { Relation } from '../model/relation.ts';
import { ExtractionRecord, fromRecord, type StoredExtraction } from './extraction-record.ts';
import { FILES } from './files.ts';
import { checked, parsed, readRecords } from './records.ts';
import { settle } from './replace-folder.ts';
import { DocumentRecord, EntityRecord, ManifestRecord, PositionRecord, RelationRecord } from './schema.ts';

/**
 * A graph on the disk, to be read record by record, in order of id and as often as one likes: one of a million pieces
 * of evidence takes no more memory than a small one. Every record is checked against its schema; what leads from one
 * to another is checked by `readGraph` and `checkGraph`.
 */
export interface StoredGraph {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Each throws InputError naming file, line and field. */
  documents(): AsyncIterable<Document>;
  entities(): AsyncIterable<Entity>;
  relations(): AsyncIterable<Relation>;
  /** Undefined when the graph has none. */
  readonly layout: (() => AsyncIterable<Position>) | undefined;
  /** What was read in each document; undefined when that was not kept. */
  readonly extractions: (() => AsyncIterable<StoredExtraction>) | undefined;
}

/**
 * Opens a stored graph; reads its manifest alone.
 * @throws InputError when it is none, or its manifest is wrong
 */
export async function openStoredGraph(folder: string): Promise<StoredGraph> {
  await settle(folder);
  const at = (name: string): string => join(folder, name);
  const text = await readFile(at(FILES.manifest), 'utf8').catch(() => {
    throw new InputError(`not a stored graph: it has no ${FILES.manifest}`, folder);
  });
  const manifest = checked(parsed(text, at(FILES.manifest)), ManifestRecord, at(FILES.manifest));
  const documents = () => readRecords(at(FILES.documents), DocumentRecord);
  const [hasLayout, hasExtractions] = await Promise.all([
    exists(at(FILES.layout)),
    exists(at(FILES.extractions)),
  ]);
  return {
    folder,
    manifest,
    documents,
    entities: () => readRecords(at(FILES.entities), EntityRecord),
    relations: () => readRecords(at(FILES.relations), RelationRecord),
    layout: hasLayout ? () => readRecords(at(FILES.layout), PositionRecord) : undefined,
    extractions: hasExtractions ? () => readExtractions(at(FILES.extractions), documents()) : undefined,
  };
}

/** Both files are sorted by document: they are read side by side. */
async function* readExtractions(
  path: string,
  documents: AsyncIterable<Document>,
): AsyncIterable<StoredExtraction> {
  const records = readRecords(path, ExtractionRecord, [createGunzip()]);
  let line = 0;
  try {
    for await (const document of documents) {
      if (document.id === NOTES) continue;
      line++;
      const { value: record } = await records.next();
      if (record?.document !== document.id) {
        throw new InputError(
          `field document: not ${document.id}, the next of ${FILES.documents}`,
          path,
          line,
        );
      }
      yield fromRecord(record, document);
    }
    const { value: more } = await records.next();
    if (more) {
      const what = `field document: ${more.document} is not in ${FILES.documents}`;
      throw new InputError(what, path, line + 1);
    }
  } finally {
    await records.return(undefined);
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
