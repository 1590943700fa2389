import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import type { Mention } from '../model/mention.ts';
import type { Relation } from '../model/relation.ts';

/** Why an edge is there: every sentence, with what was read in it and by which rule. */
export interface EdgeExplanation {
  readonly relation: Omit<Relation, 'evidence'>;
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly {
    readonly document: string;
    readonly quote: string;
    readonly trigger: string;
    readonly rule: string;
    readonly confidence: number;
    readonly negated: boolean;
    readonly modality: string;
    readonly speaker?: string;
    readonly outlet?: string;
    readonly date?: string;
    readonly place?: string;
    readonly sourceMention: MentionExplanation;
    readonly targetMention: MentionExplanation;
  }[];
}

/** Why a node is one node: every mention and what linked it, and the merges over documents. */
export interface EntityExplanation {
  readonly entity: Omit<Entity, 'mentions'>;
  readonly mentions: readonly (MentionExplanation & { readonly document: string })[];
  readonly edges: readonly string[];
}

export interface MentionExplanation {
  readonly text: string;
  readonly form: string;
  readonly rule: string;
  readonly start: number;
  readonly link?: string;
}

/**
 * Why an edge or a node of a graph is there.
 * @param key id of a relation, the beginning of one, an entity's id or name, or `source type target`
 * @throws InputError when nothing, or more than one thing, has that key
 * @example
 * explain(graph, 'Jimmy Carter praise Menachem Begin')[0].evidence[0].trigger
 * // => 'praised'
 */
export function explain(
  graph: KnowledgeGraph,
  key: string,
): readonly (EdgeExplanation | EntityExplanation)[] {
  const entity = findEntity(graph, key);
  if (entity) return [explainEntity(graph, entity)];
  const relations = findRelations(graph, key);
  if (!relations.length) {
    throw new InputError(
      `no edge and no node "${key}"; give an id, a name, or "source type target"`,
      graph.manifest.name,
    );
  }
  return relations.map((relation) => explainRelation(graph, relation));
}

function findEntity({ entities }: KnowledgeGraph, key: string): Entity | undefined {
  const same = (text: string): boolean => text.toLowerCase() === key.toLowerCase();
  return (
    entities.find(({ id }) => id === key) ??
    entities.find(({ name }) => same(name)) ??
    entities.find(({ aliases }) => aliases.some(same))
  );
}

function findRelations(graph: KnowledgeGraph, key: string): readonly Relation[] {
  const exact = graph.relations.filter(({ id }) => id === key);
  if (exact.length) return exact;
  if (/^[0-9a-f]{4,}$/.test(key)) return graph.relations.filter(({ id }) => id.startsWith(key));
  const names = new Map(graph.entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const wanted = key.toLowerCase();
  return graph.relations.filter(({ source, type, target }) =>
    (names.get(source) ?? []).some((from) =>
      (names.get(target) ?? []).some((to) => `${from} ${type} ${to}`.toLowerCase() === wanted),
    ),
  );
}

function explainRelation(graph: KnowledgeGraph, { evidence, ...relation }: Relation): EdgeExplanation {
  const name = (id: string): string => graph.entities.find((entity) => entity.id === id)?.name ?? id;
  const mentions = mentionsById(graph, [relation.source, relation.target]);
  const text = (document: string): string => graph.documents.find(({ id }) => id === document)?.text ?? '';
  return {
    relation,
    source: name(relation.source),
    target: name(relation.target),
    evidence: evidence.map(({ attribution, ...each }) => ({
      document: each.document,
      quote: each.quote,
      trigger: text(each.document).slice(each.trigger.start, each.trigger.end),
      rule: each.rule,
      confidence: each.confidence,
      negated: each.negated,
      modality: each.modality,
      ...(attribution?.speaker && { speaker: name(attribution.speaker) }),
      ...(attribution?.outlet && { outlet: name(attribution.outlet) }),
      ...(each.date && { date: each.date }),
      ...(each.place && { place: name(each.place) }),
      sourceMention: mentionOf(mentions, each.sourceMention),
      targetMention: mentionOf(mentions, each.targetMention),
    })),
  };
}

function explainEntity(graph: KnowledgeGraph, { mentions, ...entity }: Entity): EntityExplanation {
  const name = (id: string): string => graph.entities.find((each) => each.id === id)?.name ?? id;
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return {
    entity,
    mentions: mentions.map((mention) => ({
      document: mention.id.slice(0, mention.id.lastIndexOf('#')),
      ...explained(mention, byId),
    })),
    edges: graph.relations
      .filter(({ source, target }) => source === entity.id || target === entity.id)
      .map(({ id, source, type, target }) => `${id} ${name(source)} ${type} ${name(target)}`),
  };
}

/** Mentions of an edge's ends; a plural subject ("they") belongs to another entity, so all are searched if need be. */
function mentionsById({ entities }: KnowledgeGraph, ends: readonly string[]): ReadonlyMap<string, Mention> {
  const own = entities.filter(({ id }) => ends.includes(id));
  const plural = entities.filter(({ members }) => members?.some((member) => ends.includes(member)));
  return new Map(
    [...plural, ...own].flatMap(({ mentions }) => mentions.map((mention) => [mention.id, mention])),
  );
}

const mentionOf = (mentions: ReadonlyMap<string, Mention>, id: string): MentionExplanation => {
  const mention = mentions.get(id);
  return mention
    ? explained(mention, mentions)
    : { text: id, form: 'unknown', rule: 'not in the graph', start: Number(id.match(/#(\d+)-/)?.[1] ?? 0) };
};

function explained(
  { text, form, rule, start, link }: Mention,
  all: ReadonlyMap<string, Mention>,
): MentionExplanation {
  const antecedent = link && (all.get(link.antecedent)?.text ?? link.antecedent);
  return { text, form, rule, start, ...(link && { link: `${link.sieve}: ${antecedent}` }) };
}
