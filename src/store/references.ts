import { join } from 'node:path';
import type { KnowledgeGraph } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import { FILES } from './files.ts';

/**
 * What a schema cannot see: every id that is referred to exists, every quote stands where it is said to stand,
 * and the manifest counts right.
 * @throws InputError naming file and line
 */
export function checkReferences(graph: KnowledgeGraph, folder: string): void {
  const { documents, entities, relations, layout = [], manifest } = graph;
  const fail = (file: string, index: number, what: string): never => {
    throw new InputError(what, join(folder, file), index + 1);
  };
  const documentById = unique(documents, (index, id) =>
    fail(FILES.documents, index, `field id: ${id} is there twice`),
  );
  const entityById = unique(entities, (index, id) =>
    fail(FILES.entities, index, `field id: ${id} is there twice`),
  );
  unique(relations, (index, id) => fail(FILES.relations, index, `field id: ${id} is there twice`));
  for (const [line, relation] of relations.entries()) {
    for (const end of ['source', 'target'] as const) {
      if (!entityById.has(relation[end]))
        fail(FILES.relations, line, `field ${end}: no entity ${relation[end]}`);
    }
    for (const [index, { document, start, end, quote }] of relation.evidence.entries()) {
      const field = `field evidence.${index}`;
      const text = documentById.get(document)?.text;
      if (text === undefined) fail(FILES.relations, line, `${field}.document: no document ${document}`);
      if (text?.slice(start, end) !== quote)
        fail(FILES.relations, line, `${field}.quote: not what the document says there`);
    }
  }
  for (const [line, { id }] of layout.entries()) {
    if (!entityById.has(id)) fail(FILES.layout, line, `field id: no entity ${id}`);
  }
  const evidence = relations.reduce((sum, relation) => sum + relation.evidence.length, 0);
  const counted = {
    documents: documents.length,
    entities: entities.length,
    relations: relations.length,
    evidence,
  };
  for (const [name, count] of Object.entries(counted)) {
    const said = manifest.counts[name as keyof typeof counted];
    if (said !== count) {
      throw new InputError(
        `field counts.${name}: ${said}, but ${count} are there`,
        join(folder, FILES.manifest),
      );
    }
  }
}

function unique<T extends { readonly id: string }>(
  records: readonly T[],
  twice: (index: number, id: string) => never,
): ReadonlyMap<string, T> {
  const known = new Map<string, T>();
  for (const [index, record] of records.entries()) {
    if (known.has(record.id)) twice(index, record.id);
    known.set(record.id, record);
  }
  return known;
}
