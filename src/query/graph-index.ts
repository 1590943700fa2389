import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';

/** What every question needs to look up in a graph. */
export interface GraphIndex {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly documents: ReadonlyMap<string, Document>;
  /** Relations that begin or end at an entity, in order of id; a relation of an entity with itself once. */
  readonly relationsOf: (entity: string) => readonly Relation[];
  /** The name of an entity; its id where the graph has no such entity. */
  readonly name: (entity: string) => string;
}

const INDEXES = new WeakMap<KnowledgeGraph, GraphIndex>();

/** The index of a graph, made at the first question and kept as long as the graph: graphs are never changed, only made anew. */
export function indexOf(graph: KnowledgeGraph): GraphIndex {
  const known = INDEXES.get(graph);
  if (known) return known;
  const index = makeIndex(graph);
  INDEXES.set(graph, index);
  return index;
}

function makeIndex({ entities, relations, documents }: KnowledgeGraph): GraphIndex {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const ties = new Map<string, Relation[]>();
  const tie = (entity: string, relation: Relation): void => {
    const list = ties.get(entity);
    if (list) list.push(relation);
    else ties.set(entity, [relation]);
  };
  for (const relation of relations) {
    tie(relation.source, relation);
    if (relation.target !== relation.source) tie(relation.target, relation);
  }
  return {
    entities: byId,
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    documents: new Map(documents.map((document) => [document.id, document])),
    relationsOf: (entity) => ties.get(entity) ?? [],
    name: (entity) => byId.get(entity)?.name ?? entity,
  };
}

/** The other end of a relation; the same entity where a relation is with itself. */
export const otherEnd = ({ source, target }: Relation, entity: string): string =>
  source === entity ? target : source;
