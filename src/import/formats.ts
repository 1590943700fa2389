import { csvTables } from './csv-tables.ts';
import type { ImportFormat } from './foreign-graph.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphologyJson } from './graphology-json.ts';

/** Every format a graph can be taken from. A new one is one file and a line here. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [gexf, graphml, graphologyJson, csvTables];

/** The format of a file by its name's end. */
export function importFormatOf(path: string): ImportFormat | undefined {
  const name = path.toLowerCase();
  return IMPORT_FORMATS.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}
