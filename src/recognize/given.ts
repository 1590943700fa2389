import { InputError } from '../model/input-error.ts';
import type { MentionForm, RecognizedMention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import { ENTITY_TYPES } from '../ontology/entity-types.ts';
import { isCapitalized, type Line } from './candidate.ts';
import { pronounType } from './pronouns.ts';

/** A span that is a mention because the user says so. */
export interface GivenMention extends Span {
  readonly type?: string;
}

/**
 * The given spans as mentions, in place of recognition: exactly these, in order, each once. What recognition found at the same place fills in
 * the type where none is given, and what is known of it.
 * @throws InputError when a span lies outside the text.
 */
export function givenMentions(
  given: readonly GivenMention[],
  lines: readonly Line[],
  found: readonly RecognizedMention[],
  document: { readonly id: string; readonly text: string },
): RecognizedMention[] {
  const mentions = new Map<string, RecognizedMention>();
  const at = new Map(found.map((mention) => [`${mention.start}-${mention.end}`, mention]));
  const starts = new Map<number, RecognizedMention>();
  const ends = new Map<number, RecognizedMention>();
  for (const mention of found) {
    if (!starts.has(mention.start)) starts.set(mention.start, mention);
    ends.set(mention.end, mention);
  }
  for (const { start, end, type } of given) {
    if (
      !(
        Number.isInteger(start) &&
        Number.isInteger(end) &&
        start >= 0 &&
        start < end &&
        end <= document.text.length
      )
    )
      throw new InputError(
        `${document.id}: given mention ${start}-${end} lies outside the text (0-${document.text.length})`,
      );
    const text = document.text.slice(start, end);
    const same =
      at.get(`${start}-${end}`) ?? inside(ends.get(end), start) ?? inside(starts.get(start), start, end);
    const own = isType(type) ? type : undefined;
    const form = formOf(text, start, end, lines, same);
    const settled = own ?? (form === 'pronoun' ? pronounType(text) : undefined) ?? same?.type ?? 'other';
    const known = same?.known && form === 'name' && fits(same, text, settled) ? same.known : undefined;
    const id = `${document.id}#${start}-${end}`;
    mentions.set(id, { id, start, end, text, type: settled, form, rule: 'given', ...(known && { known }) });
  }
  return [...mentions.values()];
}

/** "the Russian president": what was found inside the given span at its end is its head. */
const inside = (
  mention: RecognizedMention | undefined,
  start: number,
  end = Number.POSITIVE_INFINITY,
): RecognizedMention | undefined =>
  mention && mention.start >= start && mention.end <= end ? mention : undefined;

const isType = (type: string | undefined): type is EntityTypeId => type !== undefined && type in ENTITY_TYPES;

/** What is known of "Russia" holds for the given "the Russia", not for "soldiers of Russia", and not where another type is given. */
const fits = (found: RecognizedMention, text: string, type: EntityTypeId): boolean =>
  found.form === 'name' && found.known?.type === type && text.length - found.text.length <= 4;

function formOf(
  text: string,
  start: number,
  end: number,
  lines: readonly Line[],
  same: RecognizedMention | undefined,
): MentionForm {
  if (pronounType(text) && text !== 'US') return 'pronoun';
  if (same && same.start === start && same.end === end) return same.form;
  const line = lineAt(lines, start);
  const tokens = line?.tokens.filter((token) => token.start < end && token.end > start) ?? [];
  const head = tokens.find((token) => {
    const governor = token.head < 0 ? undefined : line!.tokens[token.head];
    return !governor || governor.start >= end || governor.end <= start;
  });
  const word = head?.text ?? text;
  if (head && head.tag === 'NOUN' && !isCapitalized(word)) return 'nominal';
  return tokens.some(
    (token) => isCapitalized(token.text) && !/^(the|a|an|this|that|his|her|its|their)$/i.test(token.text),
  ) || tokens.length === 0
    ? 'name'
    : 'nominal';
}

/** The sentence that holds an offset, by halving. */
function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { tokens } = lines[middle]!;
    if (tokens.length === 0 || tokens.at(-1)!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return lines[low];
}
