import type { Evidence } from '../model/evidence.ts';
import type { Mention } from '../model/mention.ts';

/** Code unit order: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id);

/** A mention's document is what stands before `#` in its id. */
export const documentOf = (mention: Mention): string => mention.id.slice(0, mention.id.lastIndexOf('#'));

export const byMentionPlace = (a: Mention, b: Mention): number =>
  compare(documentOf(a), documentOf(b)) || a.start - b.start || a.end - b.end;

export const byEvidencePlace = (a: Evidence, b: Evidence): number =>
  compare(a.document, b.document) ||
  a.start - b.start ||
  a.trigger.start - b.trigger.start ||
  compare(a.sourceMention, b.sourceMention) ||
  compare(a.targetMention, b.targetMention) ||
  compare(a.rule, b.rule);
