import { knownNames } from '../lexicon/known-names.ts';
import type { Line, ModelGuess, Stretch } from './candidate.ts';

const CAPITAL = /\p{Lu}/u;

/**
 * Names in sentences that are written without capitals, as in chats: "i am from mexico", "does anyone know auckland well". There the model and
 * the tagger have to agree. Counter-example: "The president spoke in private", as small words of a well-written sentence are no names.
 */
export function uncapitalizedNames(line: Line): Stretch[] {
  const { tokens, text } = line;
  if (tokens.length < 3 || tokens.some((token) => CAPITAL.test(token.text))) return [];
  const found: Stretch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(line, i) || !tokens[i]!.name.startsWith('B-')) continue;
    const guess = tokens[i]!.name.slice(2) as ModelGuess;
    let last = i;
    while (tokens[last + 1]?.name === `I-${guess}` && isName(line, last + 1)) last++;
    const surface = text.slice(tokens[i]!.start, tokens[last]!.end);
    const entry = knownNames().get(surface.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()));
    found.push({ first: i, last, finder: 'uncapitalized', guess, ...(entry && { entry }) });
    i = last;
  }
  return found;
}

const isName = ({ tokens }: Line, i: number): boolean =>
  tokens[i]!.tag === 'PROPN' && /^\p{Ll}{2,}$/u.test(tokens[i]!.text) && !tokens[i]!.name.endsWith('-other');
