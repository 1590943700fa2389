import type { NameEntry } from '../lexicon/known-names.ts';
import type { AnnotatedDocument } from '../model/annotated-document.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';

/** A stretch of tokens in a sentence, both ends included. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** A stretch that may be a name, with what the finders know of it. */
export interface Stretch extends TokenSpan {
  /** Who found it: `model`, `lexicon`, `pattern`, `dateline`, `capitals` ... */
  readonly finder: string;
  /** The model's type, when the model found it. */
  readonly guess?: ModelGuess;
  /** What the lexicon says about exactly this stretch. */
  readonly entry?: NameEntry;
  /** A type that the pattern itself tells: "Resolution 1701" -> treaty. */
  readonly type?: EntityTypeId;
}

export type ModelGuess = 'person' | 'state' | 'place' | 'organization' | 'other';

/** A sentence with what the recognizers ask about it again and again. */
export interface Line {
  readonly index: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Words in small letters. */
  readonly words: readonly string[];
  /** No lower-case word of more than one letter, and more than one word: a headline or dateline in capitals. */
  readonly capitals: boolean;
  /** Children of each token, by index. */
  readonly children: readonly (readonly number[])[];
}

export function lines(document: AnnotatedDocument): Line[] {
  return document.sentences.map((sentence, index) => ({
    index,
    text: document.document.text,
    tokens: sentence.tokens,
    words: sentence.tokens.map((token) => token.text.toLowerCase()),
    capitals: isCapitals(sentence),
    children: childrenOf(sentence),
  }));
}

const SMALL = /\p{Ll}/u;
const TWO_CAPITALS = /\p{Lu}{2}/u;

function isCapitals({ tokens }: Sentence): boolean {
  let upper = 0;
  for (const { text } of tokens) {
    if (isPlainSmall(text.charCodeAt(0)) || SMALL.test(text)) return false;
    if (TWO_CAPITALS.test(text)) upper++;
  }
  return upper >= 2;
}

const NONE: readonly number[] = [];

function childrenOf({ tokens }: Sentence): readonly (readonly number[])[] {
  const children: (readonly number[])[] = new Array(tokens.length).fill(NONE);
  tokens.forEach(({ head }, i) => {
    const others = children[head];
    if (others === NONE) children[head] = [i];
    else (others as number[] | undefined)?.push(i);
  });
  return children;
}

/** The token of a stretch that the rest of it hangs on. */
export function headOf(line: Line, { first, last }: TokenSpan): number {
  for (let i = first; i <= last; i++) {
    const { head } = line.tokens[i]!;
    if (head < first || head > last) return i;
  }
  return last;
}

export const textOf = (line: Line, { first, last }: TokenSpan): string =>
  line.text.slice(line.tokens[first]!.start, line.tokens[last]!.end);

/** Whether a word is written like a part of a name: "Putin", "NATO", "iPhone", "al-Qaeda" (not "al"). */
export function isCapitalized(text: string): boolean {
  if (beginsUpper(text)) return true;
  // plain words, the most of any text, need no expression
  if (isPlainSmall(text.charCodeAt(1)) && isPlainSmall(text.charCodeAt(2))) return false;
  return SMALL_BEFORE_CAPITAL.test(text);
}

/** "iPhone", "eBay" */
const SMALL_BEFORE_CAPITAL = /^\p{Ll}{1,2}\p{Lu}/u;

const isPlainSmall = (code: number): boolean => code >= 97 && code <= 122;

/** Whether the first letter is a capital: "Putin", "Élysée". */
export function beginsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^(\p{Lu}\.){2,}$|^\p{Lu}[\p{Lu}\d&]+s?$/u;

export const isAcronym = (text: string): boolean =>
  beginsUpper(text) && !isPlainSmall(text.charCodeAt(1)) && ACRONYM.test(text);
