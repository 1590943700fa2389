import { isCapitalized, type Line, type Stretch } from './candidate.ts';

/**
 * Names as address books write them, in quotation marks or before an address: "Curie, Marie", "Roosevelt, Franklin D." <...>.
 * Counter-example: "Paris, Texas", which the model takes for places.
 */
export function reversedNames(line: Line): Stretch[] {
  const { tokens } = line;
  const found: Stretch[] = [];
  for (let i = 0; i + 3 < tokens.length; i++) {
    if (tokens[i + 1]!.text !== ',') continue;
    if (!isCapitalized(tokens[i]!.text) || !isCapitalized(tokens[i + 2]!.text)) continue;
    if (i > 0 && !/^["“<]$/.test(tokens[i - 1]!.text)) continue;
    let last = i + 2;
    if (/^\p{Lu}\.?$/u.test(tokens[last + 1]?.text ?? '')) last++;
    if (!/^["”<]$/.test(tokens[last + 1]?.text ?? '')) continue;
    if (!tokens[i]!.name.endsWith('-person') || !tokens[i + 2]!.name.endsWith('-person')) continue;
    found.push({ first: i, last, finder: 'pattern/reversed', type: 'person' });
    i = last;
  }
  return found;
}
