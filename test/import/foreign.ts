import type { ForeignFile } from '../../src/import/foreign-graph.ts';
import { IMPORT_FORMATS } from '../../src/import/formats.ts';
import { toExtraction } from '../../src/import/to-extraction.ts';
import type { Extraction } from '../../src/model/extraction.ts';

/** A file in memory, in pieces so small that tags and characters are cut. */
export const fileOf = (name: string, text: string, piece = 1 << 16): ForeignFile => ({
  name,
  text: (async function* () {
    for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
  })(),
});

/** What a file becomes, as one document's extraction. */
export async function imported(format: string, ...files: readonly ForeignFile[]): Promise<Extraction> {
  const reader = IMPORT_FORMATS.find(({ id }) => id === format)!;
  const foreign = await reader.read(files);
  return toExtraction(foreign, { file: files[0]!.name, format, document: 'import:test' }).extraction;
}

/** `source type target`, with names for ends. */
export function ties({ entities, relations }: Pick<Extraction, 'entities' | 'relations'>): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relations
    .map(({ source, type, target }) => `${names.get(source)} ${type} ${names.get(target)}`)
    .sort();
}
