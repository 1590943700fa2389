import { knownNames } from '../lexicon/known-names.ts';
import type { Line, ModelGuess, Stretch } from './candidate.ts';

const CAPITAL = /\p{Lu}/u;

/**
 * Names in sentences that are written without capitals, as in chats: "i am from mexico", "does anyone know auckland well". There the model and
 * the tagger have to agree. Counter-example: "The president spoke in private", as small words of a well-written sentence are no names.
 */
export function uncapitalizedNames(line: Line): Stretch[] {
  const { tokens, text } = line;
  if (tokens.length < 3) return [];
  if (tokens.some((token) => CAPITAL.test(token.text))) return placesInSmallLetters(line);
  const found: Stretch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(line, i) || !tokens[i]!.name.startsWith('B-')) continue;
    const guess = tokens[i]!.name.slice(2) as ModelGuess;
    let last = i;
    while (tokens[last + 1]?.name === `I-${guess}` && isName(line, last + 1)) last++;
    const surface = text.slice(tokens[i]!.start, tokens[last]!.end);
    const entry = knownNames().get(capitalized(surface));
    found.push({ first: i, last, finder: 'uncapitalized', guess, ...(entry && { entry }) });
    i = last;
  }
  return found;
}

const isName = ({ tokens }: Line, i: number): boolean =>
  tokens[i]!.tag === 'PROPN' && /^\p{Ll}{2,}$/u.test(tokens[i]!.text) && !tokens[i]!.name.endsWith('-other');

/**
 * A place of the lists that somebody wrote small behind a preposition, where the tagger sees a name too: "I live in malaysia", "a house near new
 * orleans". Not "They lay in reading", which is no name there.
 */
function placesInSmallLetters({ tokens, text }: Line): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.tag !== 'PROPN' || !WHERE.test(tokens[i - 1]!.text) || !SMALL_WORD.test(tokens[i]!.text))
      continue;
    for (let last = Math.min(i + 1, tokens.length - 1); last >= i; last--) {
      if (!SMALL_WORD.test(tokens[last]!.text)) continue;
      const entry = knownNames().get(capitalized(text.slice(tokens[i]!.start, tokens[last]!.end)));
      if (!entry || !/^(state|territory|capital|city|ambiguous-city|region)$/.test(entry.list)) continue;
      found.push({ first: i, last, finder: 'uncapitalized', guess: 'place', entry });
      i = last;
      break;
    }
  }
  return found;
}

const WHERE = /^(in|from|to|near|around|across|at|through|visit|visiting|leaving)$/i;
const SMALL_WORD = /^\p{Ll}{3,}$/u;
const capitalized = (words: string): string =>
  words.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
