import { extname } from 'node:path';
import type { ExportFormat, ExportOptions, FileSetFormat, RenderedFormat } from '../export/export-format.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { type Output, openOutput } from './output.ts';
import { rasterize } from './rasterize.ts';
import { standalonePage } from './standalone-page.ts';
import { UsageError } from './usage-error.ts';

type Pieces = Iterable<string> | AsyncIterable<string | Uint8Array>;

/**
 * Writes a graph in a format to standard output or a file, a set of files beside each other under the same name.
 * @returns the paths that were written; none for standard output
 * @throws UsageError when a set of files has no name
 */
export async function exportFiles(
  graph: KnowledgeGraph,
  format: ExportFormat | FileSetFormat | RenderedFormat,
  options: ExportOptions,
  output: string | undefined,
): Promise<readonly string[]> {
  if ('write' in format) return [await writeOut(format.write(graph, options), output)].filter(isPath);
  if ('render' in format) {
    const means = { page: standalonePage, rasterize };
    return [await writeOut(format.render(graph, means), output)].filter(isPath);
  }
  if (output === undefined || output === '-')
    throw new UsageError(`${format.id} is several files: name them with -o NAME${format.extension}`);
  const stem = output.slice(0, output.length - extname(output).length);
  const paths = Object.keys(format.files).map((part) => `${stem}${part}${format.extension}`);
  for (const [index, write] of Object.values(format.files).entries())
    await writeOut(write(graph, options), paths[index]!);
  return paths;
}

const isPath = (path: string | undefined): path is string => path !== undefined;

async function writeOut(pieces: Pieces, path: string | undefined): Promise<string | undefined> {
  const output = openOutput(path);
  try {
    await copy(pieces, output);
    await output.close();
  } catch (error) {
    await output.discard();
    throw error;
  }
  return path === '-' ? undefined : path;
}

async function copy(pieces: Pieces, output: Output): Promise<void> {
  for await (const piece of pieces) await output.write(piece);
}
