import { join } from 'node:path';
import type { Document } from '../model/document.ts';
import type { Manifest } from '../model/graph.ts';
import { relationId } from '../model/identity.ts';
import { InputError } from '../model/input-error.ts';
import type { Relation } from '../model/relation.ts';
import { FILES } from './files.ts';
import { References } from './references.ts';
import type { StoredGraph } from './stored-graph.ts';

/** So many characters of texts are in memory at a time, to look quotes up in. */
const TEXTS = 1 << 26;

/**
 * Checks a stored graph as a stream, however large it is: fields, order, references, quotes, counts, ids of relations, and what
 * was kept of its documents' extractions.
 * @throws InputError naming file, line and field of the first thing that is wrong
 */
export async function checkGraph(graph: StoredGraph): Promise<Manifest> {
  const references = new References(graph.folder);
  for await (const document of graph.documents()) references.document(document);
  let first = true;
  for await (const texts of portions(graph.documents())) {
    let line = 0;
    for await (const entity of graph.entities()) {
      if (first) references.entity(entity, texts);
      else references.mentionsStand(entity, ++line, texts);
    }
    line = 0;
    for await (const relation of graph.relations()) {
      line++;
      if (first) {
        references.relation(relation, texts);
        hasItsId(relation, join(graph.folder, FILES.relations), line);
      } else references.quotesStand(relation, line, texts);
    }
    first = false;
  }
  if (graph.layout) for await (const position of graph.layout()) references.position(position);
  references.manifest(graph.manifest, graph.layout !== undefined);
  if (graph.extractions) for await (const _ of graph.extractions());
  return graph.manifest;
}

/** One edge for each type and pair of ends: its id says which. A graph of another make can be read without that, but not built further. */
function hasItsId({ id, type, source, target, directed }: Relation, path: string, line: number): void {
  const expected = relationId(type, source, target, directed);
  if (id === expected) return;
  throw new InputError(`field id: ${id}, but ${type} from ${source} to ${target} is ${expected}`, path, line);
}

/** Documents by id, as many at a time as memory is meant for; at least one portion. */
async function* portions(documents: AsyncIterable<Document>): AsyncIterable<ReadonlyMap<string, Document>> {
  let texts = new Map<string, Document>();
  let size = 0;
  let none = true;
  for await (const document of documents) {
    texts.set(document.id, document);
    size += document.text.length;
    if (size < TEXTS) continue;
    yield texts;
    none = false;
    texts = new Map();
    size = 0;
  }
  if (texts.size || none) yield texts;
}
