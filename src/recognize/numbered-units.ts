import { knownNames } from '../lexicon/known-names.ts';
import { isAcronym, isCapitalized, type Line, type Stretch } from './candidate.ts';

const UNITS = new Set(
  'Wing Squadron Battalion Brigade Regiment Division Fleet Army Corps Infantry Cavalry Group Airborne Legion Marines Battery Brigades'.split(
    ' ',
  ),
);

const BEFORE_NUMBER = new Set('CTF CJTF TF JTF Force Flotilla Squadron'.split(' '));
const ORDINAL = /^\d+(st|nd|rd|th|d)$/;

/**
 * "101st Airborne Division", "5th Fleet", "407th AEG", "Task Force 50": the number belongs to a unit's name. Not "the 20th Century", "the 3rd
 * Place", "the 10th UN summit".
 */
export function numberedUnits({ tokens, text }: Line): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (BEFORE_NUMBER.has(tokens[i]!.text) && /^\d{1,3}$/.test(tokens[i + 1]!.text)) {
      let first = i;
      while (first > 0 && /^(Task|Joint|Combined|Strike)$/.test(tokens[first - 1]!.text)) first--;
      if (tokens[i]!.text !== 'Force' || first < i)
        found.push({ first, last: i + 1, finder: 'pattern/numbered-unit', type: 'organization' });
      continue;
    }
    if (!ORDINAL.test(tokens[i]!.text)) continue;
    let last = i;
    for (
      let j = i + 1;
      j < Math.min(i + 7, tokens.length) &&
      isCapitalized(tokens[j]!.text) &&
      !text.slice(tokens[j - 1]!.end, tokens[j]!.start).includes('\n');
      j++
    )
      if (UNITS.has(tokens[j]!.text)) last = j;
    const short = tokens[i + 1]!.text;
    if (last === i && /^\d{2,3}/.test(tokens[i]!.text) && isAcronym(short) && !knownNames().has(short))
      last = i + 1;
    if (last === i) continue;
    found.push({ first: i, last, finder: 'pattern/numbered-unit', type: 'organization' });
    i = last;
  }
  return found;
}
