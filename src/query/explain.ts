import type { Entity } from '../model/entity.ts';
import type { Evidence } from '../model/evidence.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import type { Mention } from '../model/mention.ts';
import type { Relation } from '../model/relation.ts';
import { suggestion } from '../model/suggestion.ts';
import { lookUp } from './find-entity.ts';
import { findRelations } from './find-relations.ts';

/** Why an edge is there: every sentence, with what was read in it and by which rule. */
export interface EdgeExplanation {
  readonly relation: Omit<Relation, 'evidence'>;
  readonly source: string;
  readonly target: string;
  readonly evidence: readonly {
    readonly document: string;
    /** Where the sentence stands in it. */
    readonly start: number;
    readonly end: number;
    /** Empty when it is left out of the graph. */
    readonly quote: string;
    /** As the text words it; empty when that is left out. */
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
 * @throws InputError when nothing has that key
 * @example
 * explain(graph, 'Jimmy Carter praise Menachem Begin')[0].evidence[0].trigger
 * // => 'praised'
 */
export function explain(
  graph: KnowledgeGraph,
  key: string,
): readonly (EdgeExplanation | EntityExplanation)[] {
  const entity = lookUp(graph, key);
  if (entity) return [explainEntity(graph, entity)];
  const relations = findRelations(graph, key);
  if (!relations.length) {
    const names = graph.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
    throw new InputError(
      `no edge and no node "${key}"${suggestion(key, names)}; give an id, a name, or "source type target"`,
      graph.manifest.name,
    );
  }
  return relations.map((relation) => explainRelation(graph, relation));
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
      start: each.start,
      end: each.end,
      quote: each.quote,
      trigger: triggerOf(each, text(each.document)),
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

/** From the text, or from the quote where the text is left out. */
const triggerOf = ({ trigger, start, quote }: Evidence, text: string): string =>
  text.slice(trigger.start, trigger.end) || quote.slice(trigger.start - start, trigger.end - start);

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
