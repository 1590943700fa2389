import { isNoName } from '../lexicon/head-words.ts';
import type { Line, ModelGuess, Stretch } from './candidate.ts';

/** What the model takes for names, cut where a line breaks and freed of what cannot be at the edge of a name. */
export function modelNames(line: Line): Stretch[] {
  const { tokens, text } = line;
  const found: Stretch[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const guess = tokens[i]!.name.slice(2) as ModelGuess;
    if (tokens[i]!.name === 'O') continue;
    let last = i;
    while (
      last + 1 < tokens.length &&
      tokens[last + 1]!.name === `I-${guess}` &&
      !isScore(line, last + 1, guess) &&
      !isPartition(line, last + 1, guess) &&
      !text.slice(tokens[last]!.end, tokens[last + 1]!.start).includes('\n')
    )
      last++;
    const trimmed = trim(line, i, last);
    if (trimmed) found.push({ ...trimmed, finder: 'model', guess });
    i = last;
  }
  return found;
}

/** "Saeed Anwar c Stewart", "Schüttler v Agassi": a small word that is no part of a person's name. */
function isPartition({ tokens }: Line, i: number, guess: ModelGuess): boolean {
  if (guess !== 'person' || !/^\p{Ll}+\.?$/u.test(tokens[i]!.text) || tokens[i - 1]!.text === '-')
    return false;
  return !/^(al|el|ad|ul|ur|bin|bint|ben|ibn|abu|ould|van|von|der|den|de|del|della|di|da|dos|du|la|le|las|los|y|i|e|zu|ten|ter|af|av|of|the|den)$/.test(
    tokens[i]!.text,
  );
}

/** "Pohang 3 Ulsan 2": a number parts two names. */
function isScore({ tokens }: Line, i: number, guess: ModelGuess): boolean {
  return (
    /^\d{1,2}$/.test(tokens[i]!.text) &&
    /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') &&
    (guess === 'place' || guess === 'state' || guess === 'person')
  );
}

/** Function words, punctuation and small letters at the edges: "Department of", "the Hague", "NLD party". */
function trim(line: Line, first: number, last: number): { first: number; last: number } | undefined {
  const edge = (i: number): boolean => {
    const { tag, text } = line.tokens[i]!;
    if (/^(al|el|ad|bin|ben|abu|ibn|de|di|da|van|von|der|den|dos|du|la|le|iPhone|eBay|dpa|epd)$/.test(text))
      return false;
    if (!/[\p{L}\p{N}]/u.test(text)) return true;
    if (/^(PUNCT|DET|ADP|CCONJ|SCONJ|PART|AUX|PRON|VERB|ADV)$/.test(tag) && !/^\p{Lu}/u.test(text))
      return true;
    // "Kim Jong-un": the small letters after a hyphen stay
    return /^\p{Ll}+$/u.test(text) && !(i > first && /^[-‐–]$/.test(line.tokens[i - 1]!.text));
  };
  const article = (i: number): boolean =>
    /^(the|a|an|mr|mrs|ms|mr\.|mrs\.|ms\.)$/i.test(line.tokens[i]!.text);
  while (
    first <= last &&
    (edge(first) || article(first) || (first < last && /^\d{1,2}$/.test(line.tokens[first]!.text)))
  )
    first++;
  // "Hong Kong UTC"
  while (last > first && /^\p{Lu}{3}$/u.test(line.tokens[last]!.text) && isNoName(line.tokens[last]!.text))
    last--;
  while (last >= first && edge(last)) last--;
  // "and", "de" left over at the right
  while (last > first && /^(al|el|de|di|da|van|von|der|the|of|and)$/.test(line.tokens[last]!.text)) last--;
  return first <= last ? { first, last } : undefined;
}
