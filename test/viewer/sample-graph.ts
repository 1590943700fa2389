import type { Document } from '../../src/model/document.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Evidence, Modality } from '../../src/model/evidence.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { hash } from '../../src/model/identity.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { EntityTypeId } from '../../src/ontology/entity-types.ts';
import { PLOVER, type PloverEvent } from '../../src/ontology/plover.ts';

/** One edge of a sample: who, what, whom, and the words of the sentence that say so. */
export interface Said {
  readonly document: string;
  /** The sentence with its marks: `[source]`, `{trigger}`, `<target>`. */
  readonly sentence: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly event?: PloverEvent;
  readonly role?: boolean;
  readonly open?: boolean;
  readonly directed?: boolean;
  readonly negated?: boolean;
  readonly modality?: Modality;
  readonly speaker?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly confidence?: number;
}

export interface SampleEntity {
  readonly id: string;
  readonly type: EntityTypeId;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly ids?: Readonly<Record<string, string>>;
}

/** Builds a stored graph from marked sentences, so that no offset is counted by hand. */
export function sampleGraph(
  name: string,
  documents: readonly Omit<Document, 'text' | 'language'>[],
  entities: readonly SampleEntity[],
  said: readonly Said[],
): KnowledgeGraph {
  const texts = new Map(documents.map((document) => [document.id, '']));
  const mentions = new Map<string, Mention>();
  const relations = new Map<string, { relation: Omit<Relation, 'evidence'>; evidence: Evidence[] }>();
  const typeOf = new Map(entities.map((entity) => [entity.id, entity.type]));
  const starts = new Map<string, number>();

  const mention = (document: string, entity: string, start: number, text: string): string => {
    const id = `${document}#${start}-${start + text.length}`;
    const type = typeOf.get(entity) ?? 'other';
    mentions.set(id, {
      id,
      start,
      end: start + text.length,
      text,
      type,
      form: /^[A-Z]/.test(text) ? 'name' : 'nominal',
      rule: 'given',
      entity,
    });
    return id;
  };

  for (const one of said) {
    const parts = unmark(one.sentence);
    const key = `${one.document}\n${parts.quote}`;
    let start = starts.get(key);
    if (start === undefined) {
      const before = texts.get(one.document) ?? '';
      start = before === '' ? 0 : before.length + 1;
      texts.set(one.document, before === '' ? parts.quote : `${before} ${parts.quote}`);
      starts.set(key, start);
    }
    const id = hash(`${one.type}\n${one.source}\n${one.target}`);
    const entry = relations.get(id) ?? {
      relation: {
        id,
        type: one.type,
        class: one.role ? 'role' : one.open ? 'open' : 'action',
        event: one.event ?? null,
        cameo: one.event ? PLOVER[one.event].cameo : null,
        quad: one.event ? PLOVER[one.event].quad : null,
        directed: one.directed ?? true,
        source: one.source,
        target: one.target,
      } satisfies Omit<Relation, 'evidence'>,
      evidence: [],
    };
    relations.set(id, entry);
    const attribution =
      one.speaker || one.outlet
        ? { ...(one.speaker && { speaker: one.speaker }), ...(one.outlet && { outlet: one.outlet }) }
        : undefined;
    entry.evidence.push({
      document: one.document,
      start,
      end: start + parts.quote.length,
      quote: parts.quote,
      trigger: { start: start + parts.trigger.start, end: start + parts.trigger.end },
      sourceMention: mention(one.document, one.source, start + parts.source.start, parts.source.text),
      targetMention: mention(one.document, one.target, start + parts.target.start, parts.target.text),
      negated: one.negated ?? false,
      modality: one.modality ?? 'actual',
      ...(attribution && { attribution }),
      ...(one.date && { date: one.date }),
      rule: `${one.type}/sample`,
      confidence: one.confidence ?? 0.9,
      surface: { subject: parts.source.text, predicate: parts.trigger.text, object: parts.target.text },
    });
  }

  const built: Entity[] = entities.map((entity) => ({
    id: entity.id,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases ?? [],
    ids: entity.ids ?? {},
    mentions: [...mentions.values()].filter((one) => one.entity === entity.id),
  }));
  const edges = [...relations.values()].map(
    ({ relation, evidence }): Relation => ({ ...relation, evidence: evidence as [Evidence, ...Evidence[]] }),
  );
  return {
    manifest: {
      format: 'dragoman',
      version: 1,
      name,
      program: '0.1.0',
      model: 'sample',
      counts: {
        documents: documents.length,
        entities: built.length,
        relations: edges.length,
        evidence: said.length,
      },
    },
    documents: documents.map((document) => ({
      ...document,
      language: 'en',
      text: texts.get(document.id) ?? '',
    })),
    entities: built.sort((a, b) => (a.id < b.id ? -1 : 1)),
    relations: edges.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `[Sadat] {visited} <Jerusalem>.` -> the plain sentence and where its three parts stand. */
function unmark(sentence: string): { quote: string; source: Part; trigger: Part; target: Part } {
  let quote = '';
  const open: Record<string, number> = {};
  const found: Record<string, Part> = {};
  for (const letter of sentence) {
    const at = '[{<'.indexOf(letter);
    const closes = ']}>'.indexOf(letter);
    if (at >= 0) open[letter] = quote.length;
    else if (closes >= 0) {
      const start = open['[{<'.charAt(closes)] ?? 0;
      found['[{<'.charAt(closes)] = { start, end: quote.length, text: quote.slice(start) };
    } else quote += letter;
  }
  const { '[': source, '{': trigger, '<': target } = found;
  if (!source || !trigger || !target) throw new Error(`marks missing in: ${sentence}`);
  return { quote, source, trigger, target };
}
