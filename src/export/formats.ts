import { csv } from './csv.ts';
import { csvGephi } from './csv-gephi.ts';
import { csvNeo4j } from './csv-neo4j.ts';
import { cx2 } from './cx2.ts';
import { cypher } from './cypher.ts';
import { dot } from './dot.ts';
import type { ExportFormat, FileSetFormat, RenderedFormat } from './export-format.ts';
import { followTheMoney } from './followthemoney.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonLd } from './json-ld.ts';
import { jsonl } from './jsonl.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';
import { trig } from './trig.ts';
import { turtle } from './turtle.ts';

/** Every format that is one file of text. A new one is one file and a line here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  gexf,
  graphml,
  json,
  jsonl,
  csv,
  cypher,
  turtle,
  trig,
  jsonLd,
  followTheMoney,
  cx2,
  dot,
  svg,
];

/** Those of several files, and those that take more than the graph to make. */
export const FILE_SET_FORMATS: readonly FileSetFormat[] = [csvGephi, csvNeo4j];
export const RENDERED_FORMATS: readonly RenderedFormat[] = [html, png];

export const ALL_FORMATS: readonly (ExportFormat | FileSetFormat | RenderedFormat)[] = [
  ...EXPORT_FORMATS,
  ...FILE_SET_FORMATS,
  ...RENDERED_FORMATS,
];
