import type { Document } from '../../src/model/document.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Relation } from '../../src/model/relation.ts';
import { atOnce, inSlices, type Sliced } from './slices.ts';

/** A graph with the look-ups that panels need. Built once per graph; never changed. */
export interface GraphIndex {
  readonly graph: KnowledgeGraph;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly documents: ReadonlyMap<string, Document>;
  /** Relations at an entity, both directions, in the graph's order. */
  readonly ties: (entity: string) => readonly Relation[];
  /** Entity ids, those with most ties first. */
  readonly ranked: readonly string[];
  readonly mention: (id: string) => Mention | undefined;
  /** Mentions in a document in order of offset. */
  readonly mentionsIn: (document: string) => readonly Mention[];
}

export function indexGraph(graph: KnowledgeGraph): GraphIndex {
  let index = INDEXES.get(graph);
  if (!index) INDEXES.set(graph, (index = atOnce(indexing(graph))));
  return index;
}

/** Indexes a graph so large that the page needs its turn meanwhile; `indexGraph` has it at hand from then on. */
export async function indexInSlices(graph: KnowledgeGraph): Promise<GraphIndex> {
  if (!INDEXES.has(graph)) INDEXES.set(graph, await inSlices(indexing(graph)));
  return indexGraph(graph);
}

const INDEXES = new WeakMap<KnowledgeGraph, GraphIndex>();

/** What is known of relations alone: a name that is mended, or a type, leaves it as it is. */
interface Ties {
  readonly relations: ReadonlyMap<string, Relation>;
  readonly at: ReadonlyMap<string, readonly Relation[]>;
  /** Ids of entities as they were ranked last. */
  readonly ranked: readonly string[];
}

const TIES = new WeakMap<readonly Relation[], Ties>();

function* tiesOf(graph: KnowledgeGraph): Sliced<Ties> {
  const known = TIES.get(graph.relations);
  const at = known?.at ?? (yield* byEnd(graph.relations));
  const relations = known?.relations ?? (yield* byId(graph.relations));
  const isSame = known?.ranked.length === graph.entities.length && holdsAll(new Set(known.ranked), graph);
  const ranked = isSame ? known.ranked : ranking(graph, at);
  const ties = { relations, at, ranked };
  TIES.set(graph.relations, ties);
  return ties;
}

function* byEnd(relations: readonly Relation[]): Sliced<ReadonlyMap<string, readonly Relation[]>> {
  const ties = new Map<string, Relation[]>();
  const add = (entity: string, relation: Relation): void => {
    const list = ties.get(entity);
    if (list) list.push(relation);
    else ties.set(entity, [relation]);
  };
  let count = 0;
  for (const relation of relations) {
    add(relation.source, relation);
    if (relation.target !== relation.source) add(relation.target, relation);
    if (++count % A_FEW === 0) yield;
  }
  return ties;
}

const holdsAll = (ids: ReadonlySet<string>, { entities }: KnowledgeGraph): boolean =>
  entities.every(({ id }) => ids.has(id));

const ranking = ({ entities }: KnowledgeGraph, ties: Ties['at']): readonly string[] =>
  entities
    .map(({ id }) => ({ id, weight: ties.get(id)?.length ?? 0 }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

function* indexing(graph: KnowledgeGraph): Sliced<GraphIndex> {
  const entities = yield* byId(graph.entities);
  const documents = yield* byId(graph.documents);
  const { relations, at: ties, ranked } = yield* tiesOf(graph);
  // Mentions are many and asked for late: indexed at the first question.
  let mentions: Map<string, Mention> | undefined;
  let byDocument: Map<string, Mention[]> | undefined;
  const allMentions = (): Map<string, Mention> => {
    if (!mentions) {
      mentions = new Map();
      // `entity` of the graph, whatever a merge left in the mention
      for (const entity of graph.entities)
        for (const one of entity.mentions)
          mentions.set(one.id, one.entity === entity.id ? one : { ...one, entity: entity.id });
    }
    return mentions;
  };
  const allByDocument = (): Map<string, Mention[]> => {
    if (!byDocument) {
      byDocument = new Map();
      for (const one of allMentions().values()) {
        const document = one.id.slice(0, one.id.lastIndexOf('#'));
        const list = byDocument.get(document);
        if (list) list.push(one);
        else byDocument.set(document, [one]);
      }
      for (const list of byDocument.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
    }
    return byDocument;
  };
  return {
    ranked,
    graph,
    entities,
    relations,
    documents,
    ties: (entity) => ties.get(entity) ?? [],
    mention: (id) => allMentions().get(id),
    mentionsIn: (document) => allByDocument().get(document) ?? [],
  };
}

function* byId<T extends { readonly id: string }>(records: readonly T[]): Sliced<ReadonlyMap<string, T>> {
  const known = new Map<string, T>();
  for (const one of records) if (known.set(one.id, one).size % A_FEW === 0) yield;
  return known;
}

/** So many records are taken in far less than a slice of time. */
const A_FEW = 1000;
