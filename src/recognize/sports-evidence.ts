import { knownNames } from '../lexicon/known-names.ts';
import { givenNameGender } from '../lexicon/person-names.ts';
import { headOf, type Line, type Stretch } from './candidate.ts';
import type { Scores } from './scores.ts';

const SPORT_WORDS = new Set(
  (
    'match matches striker midfielder goalkeeper keeper defender coach halftime half-time league season goal goals scored scorer innings wicket wickets championship cup ' +
    'tournament team teams player players game games soccer football cricket rugby tennis basketball baseball hockey golf cycling bundesliga premiership quarterback pitcher homer ' +
    'inning playoff playoffs semi-final quarter-final semifinal quarterfinal penalty referee stadium fans club draw unbeaten relegation transfer batsman bowler try seeded set sets standings'
  ).split(' '),
);

const LETTER = /\p{L}/u;

/** Whether a name is that of a town or region, which may stand for its club. */
export const isTown = ({ entry }: Stretch): boolean =>
  entry !== undefined && /^(city|ambiguous-city|region|capital)$/.test(entry.list);

/** How much of a document is about sport: sport words per hundred words. */
export function sportiness(lines: readonly Line[]): number {
  let words = 0;
  let sport = 0;
  for (const line of lines)
    for (const word of line.words) {
      if (!LETTER.test(word)) continue;
      words++;
      if (SPORT_WORDS.has(word)) sport++;
    }
  return words ? (100 * sport) / words : 0;
}

const CONTEST = new Set(
  'beat win lose draw play score host face defeat lead trail thrash sign crush edge down top rout visit meet stun outplay outclass concede equalise equalize bat bowl dominate'.split(
    ' ',
  ),
);
const OPPONENT = new Set(
  'beat face defeat play thrash crush edge down top rout stun host meet outplay dismiss sign join'.split(' '),
);
const CLUB_NOUNS =
  /^(coach|striker|goalkeeper|keeper|midfielder|defender|captain|winger|forward|fans|fan|supporters|manager|player|players|squad|star|side|team|goal|defence|defense|attack|bench|teammate|boss|fullback|outfielder|pitcher|all-rounder|skipper|supporter|opener|batsman|bowler|innings|forwards|backs|half|hero|legend|president|jersey|shirt|dressing|rookie|quarterback|catcher|shortstop|starter|reliever)$/;

/**
 * In a report on sport, a town that plays, wins or has a goalkeeper is its club: "Dortmund beat Bremen", "Surrey captain". Towns where
 * something happens stay places ("in Dortmund"). States are left alone: their teams are called by the state's name everywhere.
 */
export function sportsEvidence(line: Line, stretch: Stretch): Scores {
  const { tokens } = line;
  const { first, last } = stretch;
  const previous = tokens[first - 1]?.text.toLowerCase() ?? '';
  // a person scores and wins as well
  if (first < last && (givenNameGender(tokens[first]!.text) || /^\p{Lu}\.$/u.test(tokens[first]!.text)))
    return { person: 1 };
  const town = isTown(stretch);
  // "CLEVELAND AT TEXAS": the hosts' town
  if (/^(in|at|near|from|outside)$/.test(previous)) return { place: previous === 'from' ? 0.3 : 1.5 };
  const head = headOf(line, stretch);
  const { dep, head: governor } = tokens[head]!;
  const lemma = governor >= 0 ? tokens[governor]!.lemma : '';
  const next = tokens[last + 1]?.text ?? '';
  let club = 0;
  if (dep.startsWith('nsubj') && CONTEST.has(lemma)) club += 2.5;
  else if (/^(obj|obl)/.test(dep) && OPPONENT.has(lemma)) club += 2;
  else if (dep.startsWith('nsubj')) club += 1;
  if (/^(against|over|for|with|versus|v|vs|join|joined)$/.test(previous)) club += 2;
  if (CLUB_NOUNS.test(next)) club += 2.5;
  if (/^(’s|'s|'|’)$/.test(next) && CLUB_NOUNS.test(tokens[last + 2]?.text ?? '')) club += 2;
  if (isStanding(line, stretch)) club += 6;
  else if (isTableRow(line, stretch)) club += 2.5;
  if (/^the$/.test(previous) && /s$/.test(tokens[last]!.text)) club += 2.5;
  // "1. Rolf Sorensen (Denmark) Rabobank"
  if (previous === ')' && !town && isState(tokens[first - 2]?.text ?? '')) club += 4;
  if (stretch.guess === 'person' && !town) club /= 2;
  return { organization: club, place: -club / 2 - (town ? 1.2 : 0) };
}

const isState = (name: string): boolean => knownNames().get(name)?.known.type === 'state';

/** "Norwich 4 3 0 1 5 3 9": a name at the start of a line and three numbers or more. */
function isStanding({ tokens, text }: Line, { first, last }: Stretch): boolean {
  if (first > 0 && !text.slice(tokens[first - 1]!.end, tokens[first]!.start).includes('\n')) return false;
  let numbers = 0;
  for (let i = last + 1; i < tokens.length && numbers < 3; i++) {
    if (!/^[.\d]+$/.test(tokens[i]!.text) || text.slice(tokens[i - 1]!.end, tokens[i]!.start).includes('\n'))
      break;
    numbers++;
  }
  return numbers >= 3;
}

/** "Pohang 3 Ulsan 2", "Norwich 4 3 0 1 5 3 9", "CLEVELAND AT TEXAS". */
export function isTableRow({ tokens, text }: Line, { last }: Stretch): boolean {
  const next = tokens[last + 1];
  const nearNumber =
    next !== undefined &&
    /^\d{1,3}$/.test(next.text) &&
    !text.slice(tokens[last]!.end, next.start).includes('\n');
  if (nearNumber) return true;
  return /^AT$/.test(next?.text ?? '');
}
