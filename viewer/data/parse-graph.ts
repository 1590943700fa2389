import type { Document } from '../../src/model/document.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { KnowledgeGraph, Manifest, Position } from '../../src/model/graph.ts';
import { InputError } from '../../src/model/input-error.ts';
import type { Relation } from '../../src/model/relation.ts';
import { atOnce, type Sliced } from './slices.ts';

/** The texts of a stored graph's four files. */
export interface StoredTexts {
  readonly manifest: string;
  readonly documents: string;
  readonly entities: string;
  readonly relations: string;
  /** Not every graph has one. */
  readonly layout?: string;
}

/** A stored graph from its files' texts. Throws an InputError that names file, line and what is missing. */
export function parseStored(texts: StoredTexts): KnowledgeGraph {
  return checkedGraph({
    manifest: parsePart(texts.manifest, 'manifest.json'),
    documents: parseRecords(texts.documents, 'documents.jsonl'),
    entities: parseRecords(texts.entities, 'entities.jsonl'),
    relations: parseRecords(texts.relations, 'relations.jsonl'),
    ...(texts.layout !== undefined && { layout: parseRecords(texts.layout, 'layout.jsonl') }),
  });
}

/** A graph from one JSON text `{manifest, documents, entities, relations}`, as `export --to json` writes it. */
export function parseJson(text: string, file: string): KnowledgeGraph {
  const value = parse(text, file, 1) as Record<string, unknown>;
  for (const part of ['manifest', 'documents', 'entities', 'relations'])
    if (value?.[part] === undefined)
      throw new InputError(`${file}: no graph of dragoman or graphology: it has no "${part}"`, file);
  return checkedGraph(value);
}

/** A graph from JSON Lines whose records say what they are, as `export --to jsonl` writes it. */
export function parseLines(text: string, file: string): KnowledgeGraph {
  const parts: Record<string, unknown[]> = {
    manifest: [],
    document: [],
    entity: [],
    relation: [],
    position: [],
  };
  for (const record of parseRecords(text, file) as { record: string }[]) {
    const { record: kind, ...rest } = record;
    parts[kind]?.push(rest);
  }
  const { manifest, document, entity, relation, position } = parts;
  return checkedGraph({
    manifest: manifest?.[0],
    documents: document,
    entities: entity,
    relations: relation,
    ...(position?.length && { layout: position }),
  });
}

/** A graph from its parts, if all that is referred to is there. */
export const checkedGraph = (value: Record<string, unknown>): KnowledgeGraph => atOnce(checkingGraph(value));

/** The same for a graph so large that the page needs its turn meanwhile. */
export function* checkingGraph(value: Record<string, unknown>): Sliced<KnowledgeGraph> {
  const manifest = value.manifest as Manifest;
  if (manifest?.format !== 'dragoman')
    throw new InputError('manifest.json: "format" is not "dragoman"', 'manifest.json');
  if (manifest.version !== 1)
    throw new InputError(
      `manifest.json: version ${manifest.version} is newer than this viewer`,
      'manifest.json',
    );
  const documents = value.documents as Document[];
  const entities = value.entities as Entity[];
  const relations = value.relations as Relation[];
  yield* check(documents, 'documents.jsonl', (one) => typeof one.text === 'string' || 'text');
  yield* check(
    entities,
    'entities.jsonl',
    (one) => (typeof one.name !== 'string' && 'name') || (!Array.isArray(one.mentions) && 'mentions') || true,
  );
  const known = new Set(entities.map((one) => one.id));
  yield* check(
    relations,
    'relations.jsonl',
    (one) =>
      (!known.has(one.source) && `source (${one.source} is no entity)`) ||
      (!known.has(one.target) && `target (${one.target} is no entity)`) ||
      ((!Array.isArray(one.evidence) || one.evidence.length === 0) && 'evidence') ||
      true,
  );
  const layout = value.layout as Position[] | undefined;
  if (layout)
    yield* check(
      layout,
      'layout.jsonl',
      (one) => (Number.isFinite(one.x) && Number.isFinite(one.y)) || 'x or y',
    );
  return { manifest, documents, entities, relations, ...(layout && { layout }) };
}

/** `valid` gives true, or the field that is wrong. */
function* check<T extends { readonly id: string }>(
  records: readonly T[],
  file: string,
  valid: (record: T) => true | string,
): Sliced<void> {
  if (!Array.isArray(records)) throw new InputError(`${file}: not a list`, file);
  let line = 0;
  for (const record of records) {
    const answer =
      typeof record !== 'object' || record === null || typeof record.id !== 'string' ? 'id' : valid(record);
    if (answer !== true)
      throw new InputError(`${file}, record ${line + 1}: wrong or missing ${answer}`, file, line + 1);
    if (++line % A_FEW === 0) yield;
  }
}

/** So many records are looked at in far less than a slice of time. */
const A_FEW = 1000;

/** What a file of a stored graph holds: the manifest, or its records. */
export const parsePart = (text: string, file: string): unknown =>
  file === 'manifest.json' ? parse(text, file, 1) : parseRecords(text, file);

/** The records of a text that has one a line. */
export function parseRecords(text: string, file: string): unknown[] {
  const records: unknown[] = [];
  let line = 0;
  for (const one of text.split('\n')) {
    line++;
    if (one.trim() !== '') records.push(parse(one, file, line));
  }
  return records;
}

function parse(text: string, file: string, line: number): unknown {
  if (text.trim() === '') throw new InputError(`${file}: the file is empty`, file);
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${file}, line ${line}: no JSON; is the file cut off?`, file, line);
  }
}
