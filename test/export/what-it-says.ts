import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportFormat, ExportOptions } from '../../src/export/export-format.ts';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';

/*
 * What every format that can carry it must give back: nodes with name and type, edges with ends, type, dates and sentences.
 * A test brings what a foreign reader found into this form and compares.
 */

export type Nodes = Record<string, { name: string; type: string }>;
export type Edges = Record<
  string,
  { source: string; target: string; type: string; first: string; last: string; quotes: string }
>;

/** @param clean what the format does to text that it cannot hold */
export const nodesOf = (graph: KnowledgeGraph, clean = (text: string) => text): Nodes =>
  Object.fromEntries(graph.entities.map(({ id, name, type }) => [clean(id), { name: clean(name), type }]));

/** Sentences of an edge are joined by a line break. */
export const edgesOf = (graph: KnowledgeGraph, clean = (text: string) => text): Edges =>
  Object.fromEntries(
    graph.relations.map(({ id, source, target, type, evidence }) => {
      const dates = evidence.flatMap(({ date }) => date ?? []).sort();
      const quotes = clean(evidence.map(({ quote }) => quote).join('\n'));
      return [id, { source, target, type, first: dates[0] ?? '', last: dates.at(-1) ?? '', quotes }];
    }),
  );

export function textOf(
  format: string | ExportFormat,
  graph: KnowledgeGraph,
  options?: ExportOptions,
): string {
  const found = typeof format === 'string' ? EXPORT_FORMATS.find(({ id }) => id === format)! : format;
  return [...found.write(graph, options)].join('');
}

const folder = mkdtempSync(join(tmpdir(), 'dragoman-export-'));

/** Writes a text to a file of its own. */
export function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
