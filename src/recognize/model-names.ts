import { isNoName } from '../lexicon/head-words.ts';
import { beginsUpper, type Line, type ModelGuess, type Stretch } from './candidate.ts';

/** What the model takes for names, cut where a line breaks and freed of what cannot be at the edge of a name. */
export function modelNames(line: Line): Stretch[] {
  const { tokens, text } = line;
  const found: Stretch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { name } = tokens[i]!;
    if (name === 'O') continue;
    const guess = name.slice(2) as ModelGuess;
    const inside = `I-${guess}`;
    let last = i;
    while (
      last + 1 < tokens.length &&
      tokens[last + 1]!.name === inside &&
      !isScore(line, last + 1, guess) &&
      !isPartition(line, last + 1, guess) &&
      !text.slice(tokens[last]!.end, tokens[last + 1]!.start).includes('\n')
    )
      last++;
    const trimmed = trim(line, i, last);
    if (trimmed && isOrdinal(line, trimmed)) trimmed.last++;
    if (trimmed) found.push({ first: trimmed.first, last: trimmed.last, finder: 'model', guess });
    i = last;
  }
  return found;
}

/** "King Albert I of Belgium": the first of his name, and not who speaks. */
function isOrdinal({ tokens }: Line, { first, last }: { first: number; last: number }): boolean {
  if (first !== last || tokens[last + 1]?.text !== 'I' || !CROWNED.test(tokens[first - 1]?.text ?? ''))
    return false;
  return !/^(?:VERB|AUX|ADV)$/.test(tokens[last + 2]?.tag ?? '') || tokens[last + 2]!.xpos === 'VBD';
}
const CROWNED = /^(?:King|Queen|Emperor|Empress|Tsar|Czar|Sultan|Kaiser|Pope|Shah|Prince|Archduke)$/;

/** "Saeed Anwar c Stewart", "Schüttler v Agassi": a small word that is no part of a person's name. */
function isPartition({ tokens }: Line, i: number, guess: ModelGuess): boolean {
  if (guess !== 'person' || !SMALL_WORD.test(tokens[i]!.text) || tokens[i - 1]!.text === '-') return false;
  return !/^(al|el|ad|ul|ur|bin|bint|ben|ibn|abu|ould|van|von|der|den|de|del|della|di|da|dos|du|la|le|las|los|y|i|e|zu|ten|ter|af|av|of|the|den)$/.test(
    tokens[i]!.text,
  );
}

/** "Pohang 3 Ulsan 2": a number parts two names. */
function isScore({ tokens }: Line, i: number, guess: ModelGuess): boolean {
  return (
    NUMBER.test(tokens[i]!.text) &&
    beginsUpper(tokens[i + 1]?.text ?? '') &&
    (guess === 'place' || guess === 'state' || guess === 'person')
  );
}

const SMALL_WORD = /^\p{Ll}+\.?$/u;
const SMALL_LETTERS = /^\p{Ll}+$/u;
const NUMBER = /^\d{1,2}$/;
/** Other scripts only repeat a name in brackets. */
const LETTER_OR_DIGIT = /[\p{Script=Latin}\p{N}]/u;
/** Small words that may begin or end a name. */
const PARTS = new Set(
  'al el ad bin ben abu ibn de di da van von der den dos du la le iPhone eBay dpa epd'.split(' '),
);
const NO_PART = new Set('PUNCT DET ADP CCONJ SCONJ PART AUX PRON VERB ADV'.split(' '));
const ARTICLE = new Set('the a an mr mrs ms mr. mrs. ms.'.split(' '));
/** "Hong Kong UTC" */
const THREE_CAPITALS = /^\p{Lu}{3}$/u;
/** "and", "de" left over at the right */
const LEFT_OVER = new Set('al el de di da van von der the of and'.split(' '));

/** Function words, punctuation and small letters at the edges: "Department of", "the Hague", "NLD party". */
function trim(line: Line, first: number, last: number): { first: number; last: number } | undefined {
  const edge = (i: number): boolean => {
    const { tag, text } = line.tokens[i]!;
    if (PARTS.has(text)) return false;
    if (!LETTER_OR_DIGIT.test(text)) return true;
    if (beginsUpper(text)) return false;
    if (NO_PART.has(tag)) return true;
    // "Kim Jong-un": the small letters after a hyphen stay
    return SMALL_LETTERS.test(text) && !(i > first && /^[-‐–]$/.test(line.tokens[i - 1]!.text));
  };
  while (
    first <= last &&
    (edge(first) ||
      ARTICLE.has(line.words[first]!) ||
      (first < last && NUMBER.test(line.tokens[first]!.text)))
  )
    first++;
  while (last > first && THREE_CAPITALS.test(line.tokens[last]!.text) && isNoName(line.tokens[last]!.text))
    last--;
  while (last >= first && edge(last)) last--;
  while (last > first && LEFT_OVER.has(line.tokens[last]!.text)) last--;
  return first <= last ? { first, last } : undefined;
}
