import { hasDateOrAgency, isFiled } from '../lexicon/dateline.ts';
import { isNoName } from '../lexicon/head-words.ts';
import { knownNames, knownNamesInCapitals } from '../lexicon/known-names.ts';
import { beginsUpper, type Line, type Stretch } from './candidate.ts';

const TWO_CAPITALS = /^\p{Lu}{2}/u;

/**
 * The place a report was filed from, at the start of a line: "SEOUL, Dec. 25 (Yonhap) --", "PARAMARIBO, Suriname 1996-08-30", "MOSCOW (Reuters) -".
 * It is a place even where no list has it. Counter-example: "NATO (the alliance) said" has no date or agency, and no dash.
 */
export function datelines(line: Line): Stretch[] {
  const { tokens, text } = line;
  const found: Stretch[] = [];
  for (let i = 0; i < Math.min(tokens.length, 200); i++) {
    if (!beginsUpper(tokens[i]!.text) || !TWO_CAPITALS.test(tokens[i]!.text)) continue;
    const begins = i === 0 || text.slice(tokens[i - 1]!.end, tokens[i]!.start).includes('\n');
    if (!begins) continue;
    let last = i;
    while (
      last - i < 4 &&
      /^(\p{Lu}{2,}[\p{Lu}.'’]*|-)$/u.test(tokens[last + 1]?.text ?? '') &&
      // "BREST-LITOVSK"; "LONDON - Britain"
      !(tokens[last + 1]!.text === '-' && tokens[last]!.end !== tokens[last + 1]!.start)
    )
      last++;
    let next = last + 1;
    const more: Stretch[] = [];
    // ", West Bank", ", South Korea"
    if (tokens[next]?.text === ',') {
      const region =
        knownNames().longestAt(text, tokens, next + 1) ??
        (tokens[next + 1] ? knownNamesInCapitals().longestAt(text, tokens, next + 1) : undefined);
      if (region) {
        more.push({ first: next + 1, last: next + region.count, finder: 'lexicon', entry: region.entry });
        next += region.count + 1;
      }
    }
    const rest = text.slice(tokens[last]!.end, tokens[last]!.end + 90);
    const known = knownNamesInCapitals().longestAt(text, tokens, i);
    const entry = known && known.count === last - i + 1 ? known.entry : undefined;
    if (entry && entry.known.type === 'organization') continue;
    // a bare dash is enough only behind a place that is known
    if (!isFiled(rest) || !(entry || opensDocument(line, i, last) || hasDateOrAgency(rest))) continue;
    found.push({ first: i, last, finder: 'dateline', type: 'place', ...(entry && { entry }) }, ...more);
  }
  return found;
}

/** "ARAVA - Israel and Jordan signed": the very first word of a text, before a dash and a sentence of its own. Not "UPDATE - ...". */
const opensDocument = ({ index, tokens, capitals }: Line, first: number, last: number): boolean =>
  index === 0 &&
  !capitals &&
  first === 0 &&
  tokens[last]!.text.length > 3 &&
  tokens[first]!.tag === 'PROPN' &&
  !isNoName(tokens[first]!.text) &&
  tokens.length > 6 &&
  !/^(UPDATE|CORRECTED|CORRECTION|REFILE|BREAKING|EXCLUSIVE|ANALYSIS|FOCUS|FEATURE|INTERVIEW|NEWSMAKER|FACTBOX|TIMELINE|BRIEF|ADVISORY|OPINION|COMMENT|SOCCER|TENNIS|CRICKET)$/.test(
    tokens[first]!.text,
  );
