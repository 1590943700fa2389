import type { Watchlist } from '../lexicon/watchlist.ts';
import type { AnnotatedDocument } from '../model/annotated-document.ts';
import type { RecognizedMention } from '../model/mention.ts';
import { type Line, lines } from './candidate.ts';
import { type GivenMention, givenMentions } from './given.ts';
import { names } from './names.ts';
import { nominals } from './nominals.ts';
import { hasPrefixes, prefixedNames } from './prefixed-names.ts';
import { pronouns } from './pronouns.ts';
import { fold } from './settle-types.ts';
import { naming } from './stand-ins.ts';

export interface RecognizeOptions {
  /** Spans that are the mentions, in place of recognition. */
  readonly given?: readonly GivenMention[];
  /** Names that the user watches for; they override everything else. */
  readonly watchlist?: Watchlist;
}

/**
 * The mentions of a document in order of offset, an outer one before the one inside it ("North Korean troops", "North Korean"): names, nominals
 * that matter, pronouns.
 */
export function recognize(
  annotated: AnnotatedDocument,
  { given, watchlist }: RecognizeOptions = {},
): readonly RecognizedMention[] {
  const { document } = annotated;
  const all = lines(annotated);
  const found: RecognizedMention[] = [];
  const mention = (
    line: Line,
    first: number,
    last: number,
    rest: Omit<RecognizedMention, 'id' | 'start' | 'end' | 'text'>,
  ): void => {
    const { start } = line.tokens[first]!;
    const end = endOf(line, last);
    found.push({
      id: `${document.id}#${start}-${end}`,
      start,
      end,
      text: document.text.slice(start, end),
      ...rest,
    });
  };
  const owned = all.map(({ tokens }) => new Uint8Array(tokens.length + 1));
  const persons = all.map(({ tokens }) => new Uint8Array(tokens.length + 1));
  for (const name of names(all, watchlist?.names)) {
    const { first, last } = name.stretch;
    const settled = naming(name);
    if (!settled) continue;
    const { index } = name.line;
    owned[index]!.fill(1, first, last + 1);
    if (settled.type === 'person') persons[index]!.fill(1, first, last + 1);
    mention(name.line, first, last, {
      type: settled.type,
      form: 'name',
      rule: settled.rule,
      ...(settled.known && { known: settled.known }),
    });
  }
  const prefixed = hasPrefixes(document.text) ? namesInDocument(found) : undefined;
  for (const line of all) {
    for (const { token, start, type, known } of prefixed ? prefixedNames(line, prefixed) : []) {
      const { end } = line.tokens[token]!;
      found.push({
        id: `${document.id}#${start}-${end}`,
        start,
        end,
        text: document.text.slice(start, end),
        type,
        form: 'name',
        rule: 'prefixed',
        ...(known && { known }),
      });
    }
    for (const { first, last, type, known, named } of nominals(
      line,
      owned[line.index]!,
      persons[line.index]!,
    ))
      mention(line, first, last, {
        type,
        form: named ? 'name' : 'nominal',
        rule: named ? 'nominal/armed-body' : known ? 'nominal/government' : `nominal/${type}`,
        ...(known && { known }),
      });
    for (const { index, type } of pronouns(line))
      mention(line, index, index, { type, form: 'pronoun', rule: 'pronoun' });
  }
  const result = given ? givenMentions(given, all, found, document) : onePerSpan(found);
  return result.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What the names found so far are, for those that stand behind a prefix. */
function namesInDocument(
  found: readonly RecognizedMention[],
): ReadonlyMap<string, Pick<RecognizedMention, 'type' | 'known'>> {
  const names = new Map<string, Pick<RecognizedMention, 'type' | 'known'>>();
  for (const { text, type, known } of found) {
    names.set(fold(text), { type, ...(known && { known }) });
    // "anti-Yanukovych" in a text about Viktor Yanukovych
    const surname = type === 'person' ? fold(text).split(' ').at(-1)! : '';
    if (surname && !names.has(surname)) names.set(surname, { type });
  }
  return names;
}

/** Of mentions of one span the first found: a name before a nominal before a pronoun. */
function onePerSpan(found: readonly RecognizedMention[]): RecognizedMention[] {
  const spans = new Map<string, RecognizedMention>();
  for (const mention of found) if (!spans.has(mention.id)) spans.set(mention.id, mention);
  return [...spans.values()];
}

const ABBREVIATED = /^(Inc|Corp|Co|Ltd|Bros)\.$/;

/** The end of a mention in its last token: the full stop of a sentence is no part of "Acme Inc." */
function endOf({ tokens }: Line, last: number): number {
  const { text, end } = tokens[last]!;
  return last === tokens.length - 1 && ABBREVIATED.test(text) ? end - 1 : end;
}
