import { csv } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { gexf, gexf12 } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';

/** Every format a graph can be written in. A new one is one file and a line here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [gexf, gexf12, json, graphml, csv, jsonl];
