import type { AnnotatedDocument } from '../model/annotated-document.ts';
import type { RecognizedMention } from '../model/mention.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { Discourse } from './discourse.ts';
import { genderOf } from './gender.ts';
import { childrenOf, headOf, predicateOf, roleOf, topOf } from './grammar.ts';
import { numberOf } from './grammatical-number.ts';
import { nameWords } from './name-form.ts';
import { personalName } from './personal-name.ts';
import { pronounOf } from './pronoun-table.ts';
import { quotations } from './quotation.ts';
import type { Determiner, Site } from './site.ts';

/** Looks at every mention in its sentence once, so that the sieves only compare. */
export function survey(annotated: AnnotatedDocument, mentions: readonly RecognizedMention[]): Discourse {
  const quotes = quotations(annotated);
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let sentence = 0;
  let quote = 0;
  const sites = ordered.map((mention, index) => {
    while (sentence < annotated.sentences.length && annotated.sentences[sentence]!.end <= mention.start)
      sentence++;
    while (quote < quotes.length && quotes[quote]!.end <= mention.start) quote++;
    const inQuote =
      quotes[quote] && quotes[quote]!.start <= mention.start && quotes[quote]!.end >= mention.end;
    return siteOf(mention, index, annotated.sentences, sentence, inQuote ? quote : -1);
  });
  return new Discourse(annotated, sites, quotes);
}

function siteOf(
  mention: RecognizedMention,
  index: number,
  sentences: readonly Sentence[],
  sentence: number,
  quotation: number,
): Site {
  const tree = sentences[sentence];
  const [first, last] = tree ? tokensOf(tree, mention) : [-1, -1];
  const pronoun = mention.form === 'pronoun' ? pronounOf(mention.text) : undefined;
  if (!tree || first < 0) return { ...bare(mention, index, quotation), pronoun };
  const head = headOf(tree, first, last);
  const token = tree.tokens[head]!;
  const top = topOf(tree, head);
  const personal =
    mention.form === 'name' && mention.type === 'person' ? personalName(tree, first, last) : undefined;
  return {
    mention,
    index,
    sentence,
    tree,
    first,
    last,
    head,
    headWord: token.lemma.toLowerCase(),
    modifiers: modifiersOf(tree, first, last, head),
    name: personal?.words ?? (mention.form === 'name' ? nameOf(tree, first, last) : []),
    nameStart: personal?.start ?? first,
    address: personal?.address,
    determiner: determinerOf(tree, first, last, head),
    number: numberOf(mention, tree, first, last, head, pronoun),
    gender: genderOf(mention, tree, head, pronoun, personal),
    role: roleOf(tree, head),
    governor: tree.tokens[top]!.head,
    predicate: predicateOf(tree, top),
    pronoun,
    quotation,
  };
}

/** A mention that no token covers is compared by its words alone. */
function bare(mention: RecognizedMention, index: number, quotation: number): Omit<Site, 'pronoun'> {
  const words = nameWords(mention.text);
  return {
    mention,
    index,
    sentence: -1,
    tree: undefined,
    first: -1,
    last: -1,
    head: -1,
    headWord: words.at(-1) ?? '',
    modifiers: words.slice(0, -1),
    name: mention.form === 'name' ? words : [],
    nameStart: -1,
    address: undefined,
    determiner: 'none',
    number: 'either',
    gender: 'unknown',
    role: 'other',
    governor: -1,
    predicate: -1,
    quotation,
  };
}

/** First and last token that share text with the span; -1 without. */
function tokensOf(tree: Sentence, span: Span): [number, number] {
  let low = 0;
  let high = tree.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tree.tokens[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low - 1;
  while (last + 1 < tree.tokens.length && tree.tokens[last + 1]!.start < span.end) last++;
  return last < low ? [-1, -1] : [low, last];
}

/** Marks that end a name or phrase. */
const BREAKS = new Set([',', '(', '--', '–', '—']);
const FUNCTION = new Set(['DET', 'PUNCT', 'ADP', 'PART', 'CCONJ', 'AUX', 'PRON']);

/** Words of the noun phrase besides head, determiners and marks; what follows a comma or bracket is not part. */
function modifiersOf(tree: Sentence, first: number, last: number, head: number): readonly string[] {
  const words: string[] = [];
  for (let i = first; i <= last; i++) {
    const token = tree.tokens[i]!;
    if (i > head && BREAKS.has(token.text)) break;
    if (i === head || FUNCTION.has(token.tag)) continue;
    words.push(token.lemma.toLowerCase());
  }
  return words;
}

function nameOf(tree: Sentence, first: number, last: number): readonly string[] {
  let end = first;
  while (end <= last && !(end > first && BREAKS.has(tree.tokens[end]!.text))) end++;
  return nameWords(textOf(tree, first, end - 1));
}

function textOf({ tokens }: Sentence, first: number, last: number): string {
  let text = tokens[first]!.text;
  for (let i = first + 1; i <= last; i++)
    text += tokens[i - 1]!.end === tokens[i]!.start ? tokens[i]!.text : ` ${tokens[i]!.text}`;
  return text;
}

/** By the word before the head noun phrase: inside the mention, or right before it ("the" [president]). */
function determinerOf(tree: Sentence, first: number, last: number, head: number): Determiner {
  if (childrenOf(tree, head).some((child) => tree.tokens[child]!.dep === 'nmod:poss')) return 'possessive';
  for (let i = first - 1; i <= Math.min(head, last); i++) {
    const token = tree.tokens[i];
    if (!token) continue;
    if (i < first && !(token.tag === 'DET' && token.head >= first)) continue;
    const determiner = DETERMINERS.get(token.text.toLowerCase());
    if (determiner) return determiner;
  }
  return 'none';
}

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map(
  (
    [
      ['definite', 'the both'],
      ['demonstrative', 'this that these those such'],
      ['indefinite', 'a an some any another every each no several many few most'],
    ] as const
  ).flatMap(([determiner, words]) => words.split(' ').map((word) => [word, determiner] as const)),
);
