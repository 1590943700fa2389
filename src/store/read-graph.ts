import { access, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Decision } from '../model/decision.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import { parseCuration } from './decision-record.ts';
import { FILES } from './files.ts';
import { checked, parsed, readRecords } from './read-records.ts';
import { checkReferences } from './references.ts';
import { DocumentRecord, EntityRecord, ManifestRecord, PositionRecord, RelationRecord } from './schema.ts';

/**
 * Reads a stored graph from its folder.
 * @throws InputError naming file, line and field of the first thing that is wrong
 */
export async function readGraph(folder: string): Promise<KnowledgeGraph> {
  const at = (name: string): string => join(folder, name);
  const manifestText = await readFile(at(FILES.manifest), 'utf8').catch(() => {
    throw new InputError(`not a stored graph: it has no ${FILES.manifest}`, folder);
  });
  const manifest = checked(parsed(manifestText, at(FILES.manifest)), ManifestRecord, at(FILES.manifest));
  const [documents, entities, relations, layout] = await Promise.all([
    readRecords(at(FILES.documents), DocumentRecord),
    readRecords(at(FILES.entities), EntityRecord),
    readRecords(at(FILES.relations), RelationRecord),
    (await exists(at(FILES.layout))) ? readRecords(at(FILES.layout), PositionRecord) : undefined,
  ]);
  const graph = { manifest, documents, entities, relations, ...(layout && { layout }) };
  checkReferences(graph, folder);
  return graph;
}

/** An analyst's decisions about a graph; none when there is no such file. */
export async function readCuration(folder: string): Promise<readonly Decision[]> {
  const path = join(folder, FILES.curation);
  return (await exists(path)) ? parseCuration(await readFile(path, 'utf8'), path) : [];
}

/** Whether a folder holds a stored graph. */
export async function isGraph(folder: string): Promise<boolean> {
  return (
    (await stat(folder).catch(() => undefined))?.isDirectory() === true &&
    exists(join(folder, FILES.manifest))
  );
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
