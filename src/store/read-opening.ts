import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph, Manifest, Position } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { FILES } from './files.ts';

const NEWLINE = 10;
const SOURCE = Buffer.from('"source":"');
const TARGET = Buffer.from('"target":"');
const ID = Buffer.from('"id":"');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** One line of `relations.jsonl`, of which only the ends were read. */
interface Ends {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly target: string;
}

/**
 * What a very large graph opens on: its most tied entities and what is between them, with the manifest of the whole. Of
 * all other lines only the ids are looked at, which takes a small part of the time that parsing them would.
 *
 * @param most how many entities
 */
export async function readOpening(folder: string, most: number): Promise<KnowledgeGraph> {
  const bytes = await readFile(join(folder, FILES.relations));
  const degrees = new Map<string, number>();
  const lines: Ends[] = [];
  for (const [start, end] of linesOf(bytes)) {
    const source = stringAfter(bytes, SOURCE, start, end);
    const target = stringAfter(bytes, TARGET, start, end);
    if (source === undefined || target === undefined) continue;
    lines.push({ start, end, source, target });
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    if (target !== source) degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  const top = new Set(
    [...degrees]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([id]) => id),
  );
  const relations = lines
    .filter(({ source, target }) => top.has(source) && top.has(target))
    .map(({ start, end }) => JSON.parse(bytes.toString('utf8', start, end)) as Relation);
  const cited = new Set(relations.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  const [manifest, entities, documents, layout] = await Promise.all([
    readFile(join(folder, FILES.manifest), 'utf8').then((text) => JSON.parse(text) as Manifest),
    recordsOf<Entity>(join(folder, FILES.entities), top),
    recordsOf<Document>(join(folder, FILES.documents), cited),
    recordsOf<Position>(join(folder, FILES.layout), top).catch(() => []),
  ]);
  return { manifest, documents, entities, relations, ...(layout.length > 0 && { layout }) };
}

/** The records of a file whose ids are wanted. */
async function recordsOf<T>(file: string, wanted: ReadonlySet<string>): Promise<T[]> {
  const bytes = await readFile(file);
  const found: T[] = [];
  for (const [start, end] of linesOf(bytes)) {
    const id = stringAfter(bytes, ID, start, end);
    if (id !== undefined && wanted.has(id)) found.push(JSON.parse(bytes.toString('utf8', start, end)) as T);
  }
  return found;
}

function* linesOf(bytes: Buffer): Iterable<readonly [number, number]> {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    if (end > start) yield [start, end];
    start = end + 1;
  }
}

/** The string whose opening quote ends `key`, the first of the line. Inside a string the key's own quotes would be escaped. */
function stringAfter(bytes: Buffer, key: Buffer, start: number, end: number): string | undefined {
  const found = bytes.indexOf(key, start);
  if (found < 0 || found >= end) return undefined;
  const from = found + key.length;
  let to = from;
  let escaped = false;
  while (to < end && bytes[to] !== QUOTE) {
    if (bytes[to] === BACKSLASH) {
      escaped = true;
      to++;
    }
    to++;
  }
  const text = bytes.toString('utf8', from, to);
  return escaped ? (JSON.parse(`"${text}"`) as string) : text;
}
