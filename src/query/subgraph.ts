import { evidenceCount } from '../model/counts.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { findEntity } from './find-entity.ts';
import { neighbours } from './neighbours.ts';
import { type RelationFilter, sieve } from './relation-filter.ts';

export interface SubgraphOptions extends RelationFilter {
  /** Ids, names or aliases; all entities that the filter leaves a relation. */
  readonly around?: readonly string[];
  /** How many steps around them; 1. With 0, only what ties them to each other. */
  readonly depth?: number;
  /** What the new graph is called; default the name of the old one. */
  readonly name?: string;
}

/**
 * A part of a graph, as a graph of its own that can be stored, exported and viewed: the entities around some entities, what
 * ties them and the documents that say so. Entities that the evidence refers to (speakers, outlets, places) and the members of
 * plurals come along.
 *
 * @throws InputError when there is no such entity or relation type
 * @example
 * subgraph(graph, { around: ['Israel', 'Egypt'], depth: 0 }).manifest.counts
 * // => { documents: 1, entities: 2, relations: 2, evidence: 2 }
 */
export function subgraph(
  graph: KnowledgeGraph,
  { around, depth = 1, name = graph.manifest.name, ...filter }: SubgraphOptions = {},
): KnowledgeGraph {
  const keep = sieve(graph, filter);
  const kept = graph.relations.flatMap((each) => keep(each) ?? []);
  const inside = around ? entitiesAround(graph, around, depth, filter) : endsOf(kept);
  const relations = kept.filter(({ source, target }) => inside.has(source) && inside.has(target));
  const wanted = new Set([...inside, ...relations.flatMap(referredTo)]);
  for (const { id, members } of graph.entities)
    if (members && wanted.has(id)) for (const member of members) wanted.add(member);
  const documents = new Set(relations.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  const entities = graph.entities
    .filter(({ id }) => wanted.has(id))
    .map((entity) => ({
      ...entity,
      mentions: entity.mentions.filter(({ id }) => documents.has(documentOf(id))),
    }));
  return {
    manifest: {
      ...graph.manifest,
      name,
      counts: {
        documents: documents.size,
        entities: entities.length,
        relations: relations.length,
        evidence: evidenceCount(relations),
      },
    },
    documents: graph.documents.filter(({ id }) => documents.has(id)),
    entities,
    relations,
    ...(graph.layout && { layout: graph.layout.filter(({ id }) => wanted.has(id)) }),
  };
}

function entitiesAround(
  graph: KnowledgeGraph,
  keys: readonly string[],
  depth: number,
  filter: RelationFilter,
): ReadonlySet<string> {
  const starts = keys.map((key) => findEntity(graph, key).id);
  const around = starts.flatMap((id) => neighbours(graph, id, { depth, ...filter }));
  return new Set([...starts, ...around.map(({ entity }) => entity.id)]);
}

const endsOf = (relations: readonly Relation[]): ReadonlySet<string> =>
  new Set(relations.flatMap(({ source, target }) => [source, target]));

const referredTo = ({ evidence }: Relation): readonly string[] =>
  evidence.flatMap(({ attribution, place }) =>
    [attribution?.speaker, attribution?.outlet, place].filter((id) => id !== undefined),
  );

/** `news#12-17` -> `news`. */
const documentOf = (mention: string): string => mention.slice(0, mention.lastIndexOf('#'));
