import { type Decision, NOTES } from '../../model/decision.ts';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { byMentionPlace } from '../order.ts';
import type { Apply } from './replay.ts';
import { typed } from './typed.ts';

/**
 * An edge that no text of the collection states. No edge goes without evidence: it is the analyst's own note, a line of
 * a document of such notes, in which both names are mentions.
 */
export const addRelation: Apply<'add-relation'> = (draft, decision) => {
  const source = draft.entities.get(decision.source);
  const target = draft.entities.get(decision.target);
  if (!source) return `no entity ${decision.source}`;
  if (!target) return `no entity ${decision.target}`;
  const note = written(decision, source, target, draft.notes);
  draft.notes = note.document;
  const sourceMention = mention(source, note.source);
  const targetMention = mention(target, note.target);
  for (const each of [sourceMention, targetMention]) {
    const entity = draft.entities.get(each.entity)!;
    const mentions = [...entity.mentions, each].sort(byMentionPlace);
    draft.entities.set(entity.id, { ...entity, mentions });
  }
  draft.add([
    {
      ...typed(decision.type, source.id, target.id),
      evidence: [
        {
          document: NOTES,
          ...note.line,
          quote: note.document.text.slice(note.line.start, note.line.end),
          trigger: note.trigger,
          sourceMention: sourceMention.id,
          targetMention: targetMention.id,
          negated: decision.negated ?? false,
          modality: decision.modality ?? 'actual',
          ...(decision.date && { date: decision.date }),
          rule: RULE,
          confidence: 1,
          surface: { subject: source.name, predicate: decision.type, object: target.name },
        },
      ],
    },
  ]);
  return undefined;
};

const RULE = 'curation/add-relation';

interface NoteLine {
  readonly document: Document;
  readonly line: Span;
  readonly source: Span;
  readonly trigger: Span;
  readonly target: Span;
}

/** `Kim Jong-un visit Moscow: seen by two outlets (J. Doe, 2026-01-02)`, as a further line of the notes. */
function written(
  { type, who, when, why }: Extract<Decision, { decision: 'add-relation' }>,
  from: Entity,
  to: Entity,
  former: Document | undefined,
): NoteLine {
  const start = former ? former.text.length + 1 : 0;
  const by = [who, when].filter((part) => part).join(', ');
  const text = `${from.name} ${type} ${to.name}${why ? `: ${why}` : ''}${by ? ` (${by})` : ''}`.replace(
    /[\r\n]/g,
    ' ',
  );
  const source = { start, end: start + from.name.length };
  const trigger = { start: source.end + 1, end: source.end + 1 + type.length };
  const target = { start: trigger.end + 1, end: trigger.end + 1 + to.name.length };
  return {
    document: {
      id: NOTES,
      title: 'Notes of analysts',
      language: 'en',
      text: former ? `${former.text}\n${text}` : text,
    },
    line: { start, end: start + text.length },
    source,
    trigger,
    target,
  };
}

const mention = ({ id, type, name }: Entity, span: Span): Mention => ({
  id: `${NOTES}#${span.start}-${span.end}`,
  ...span,
  text: name.replace(/[\r\n]/g, ' '),
  type,
  form: 'name',
  rule: RULE,
  entity: id,
});
