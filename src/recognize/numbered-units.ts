import { isCapitalized, type Line, type Stretch } from './candidate.ts';

const UNIT =
  /^(Wing|Squadron|Battalion|Brigade|Regiment|Division|Fleet|Army|Corps|Infantry|Cavalry|Group|Airborne|Legion)$/;

/** "101st Airborne Division", "5th Fleet": the number belongs to a unit's name. Not "the 20th Century", "the 3rd Place". */
export function numberedUnits({ tokens, text }: Line): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!/^\d+(st|nd|rd|th|d)$/.test(tokens[i]!.text)) continue;
    let last = i;
    for (
      let j = i + 1;
      j < Math.min(i + 7, tokens.length) &&
      isCapitalized(tokens[j]!.text) &&
      !text.slice(tokens[j - 1]!.end, tokens[j]!.start).includes('\n');
      j++
    )
      if (UNIT.test(tokens[j]!.text)) last = j;
    if (last === i) continue;
    found.push({ first: i, last, finder: 'pattern/numbered-unit', type: 'organization' });
    i = last;
  }
  return found;
}
