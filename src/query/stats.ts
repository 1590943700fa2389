import type { Evidence } from '../model/evidence.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { betweenness, neighbourhoods } from './betweenness.ts';
import { components } from './components.ts';
import { type PairScore, pairScores } from './pair-scores.ts';

/** How much of what a graph holds. Counts are sorted from the largest down. */
export interface Stats {
  readonly name: string;
  readonly documents: number;
  readonly entities: number;
  readonly relations: number;
  readonly evidence: number;
  /** Parts that no edge joins, and entities in the largest of them. */
  readonly components: number;
  readonly largestComponent: number;
  /** Edges for each ordered pair of entities, parallel ones counted; NetworkX counts so too. */
  readonly density: number;
  readonly entityTypes: Readonly<Record<string, number>>;
  readonly relationTypes: Readonly<Record<string, number>>;
  readonly events: Readonly<Record<string, number>>;
  /** Pieces of evidence per month, `2025-12`. */
  readonly months: Readonly<Record<string, number>>;
  /** Of these, how many state which event; `-` where the relation has none. */
  readonly timeline: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Pieces of evidence that name no month. */
  readonly undated: number;
  /** Entities with the most edges. */
  readonly top: readonly { readonly id: string; readonly name: string; readonly edges: number }[];
  /** Entities through which most of the shortest ways between others lead: share of them, 0 to 1. */
  readonly between: readonly { readonly id: string; readonly name: string; readonly betweenness: number }[];
  /** Entities from which these ways were followed: all, or, in large graphs, a sample, and the shares are estimates. */
  readonly betweenFrom: number;
  /** Pairs of which most is told. */
  readonly pairs: readonly PairScore[];
}

export interface StatsOptions {
  /** Lines of the lists of the best; 10. */
  readonly limit?: number;
}

/**
 * Counts a graph.
 *
 * @example
 * stats(graph).entityTypes
 * // => { person: 3, state: 3, organization: 1 }
 */
export function stats(graph: KnowledgeGraph, { limit = 10 }: StatsOptions = {}): Stats {
  const { manifest, documents, entities, relations } = graph;
  const edges = counted(ends(graph));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const parts = components(
    entities.map(({ id }) => id),
    relations,
  );
  const timeline = byMonth(graph);
  const evidence = relations.reduce((sum, relation) => sum + relation.evidence.length, 0);
  const months = Object.fromEntries(
    Object.entries(timeline).map(([month, events]) => [month, sum(Object.values(events))]),
  );
  const pairs = entities.length * (entities.length - 1);
  return {
    name: manifest.name,
    documents: documents.length,
    entities: entities.length,
    relations: relations.length,
    evidence,
    components: parts.length,
    largestComponent: parts[0] ?? 0,
    density: pairs ? relations.length / pairs : 0,
    entityTypes: counted(entities.map(({ type }) => type)),
    relationTypes: counted(relations.map(({ type }) => type)),
    events: counted(relations.flatMap(({ event }) => event ?? [])),
    months,
    timeline,
    undated: evidence - sum(Object.values(months)),
    top: Object.entries(edges)
      .slice(0, limit)
      .map(([id, count]) => ({ id, name: names.get(id) ?? id, edges: count })),
    ...mostBetween(graph, limit),
    pairs: pairScores(graph, limit),
  };
}

/** Both ends of each edge; of an edge from an entity to itself one. */
const ends = ({ relations }: KnowledgeGraph): string[] =>
  relations.flatMap(({ source, target }) => (source === target ? [source] : [source, target]));

function mostBetween(
  { entities, relations }: KnowledgeGraph,
  limit: number,
): Pick<Stats, 'between' | 'betweenFrom'> {
  const number = new Map(entities.map(({ id }, index) => [id, index]));
  const edges = relations.map(({ source, target }) => [number.get(source)!, number.get(target)!] as const);
  const { values, sources } = betweenness(neighbourhoods(entities.length, edges));
  const between = entities
    .map(({ id, name }, index) => ({ id, name, betweenness: Math.round(values[index]! * 1e6) / 1e6 }))
    .filter((each) => each.betweenness > 0)
    .sort((a, b) => b.betweenness - a.betweenness || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
  return { between, betweenFrom: sources };
}

function byMonth({ relations }: KnowledgeGraph): Record<string, Record<string, number>> {
  const events = new Map<string, string[]>();
  for (const { event, evidence } of relations) {
    for (const month of evidence.flatMap(monthOf)) {
      const list = events.get(month);
      if (list) list.push(event ?? '-');
      else events.set(month, [event ?? '-']);
    }
  }
  const months = [...events].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(months.map(([month, list]) => [month, counted(list)]));
}

const monthOf = ({ date }: Evidence): string | readonly string[] =>
  date && date.length >= 7 ? date.slice(0, 7) : [];

/** How often each value is there, the most frequent first, then by alphabet. */
function counted(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
