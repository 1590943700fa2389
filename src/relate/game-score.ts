import { type Claim, eventOf } from './claim.ts';
import type { Scene } from './scene.ts';
import { baseOf, lemmaAt, type Tree } from './tree.ts';

/** How many tokens behind a verb a result may stand: "crushed NAME in the final in London 6-2". */
const FARTHEST = 20;
const FORCE = /^(?:ASSAULT|COERCE|SANCTION|PROTEST)$/;

/** What teams of countries and towns do to each other: "Sweden defeated Australia 2-0". A treaty is defeated by votes. */
const CONTEST =
  /^(?:beat|defeat|thrash|edge|lose|win|crush|rout|hammer|draw|tie|trounce|overcome|outplay|top|down|upset|stun|overwhelm|humiliate)$/;

const isContest = (tree: Tree, { class: kind, trigger, target }: Claim): boolean =>
  kind !== 'role' &&
  CONTEST.test(lemmaAt(tree, trigger)) &&
  /^(?:state|place|organization)$/.test(target.type);

/** "Becker crushed Edberg 6-2, 7-6": behind a result, blows are those of a game. */
export function withoutGames(
  scene: Scene,
  claims: readonly Claim[],
  reject: (claim: Claim, why: string) => void,
): readonly Claim[] {
  return claims.filter((claim) => {
    const event = eventOf(claim);
    const isBlow = event !== null && FORCE.test(event);
    const isGame = (isBlow || isContest(scene.tree, claim)) && hasResult(scene.tree, claim.trigger);
    if (isGame) reject(claim, 'a result stands behind it: a game');
    return !isGame;
  });
}

/** "6-2", "3-0", that counts nothing and is no date: not "killed 3-4 people", "a 51-49 vote", "on 3-4 May". */
function hasResult(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  const end = Math.min(tokens.length, verb + FARTHEST);
  for (let i = verb + 1; i < end; i++) {
    const length = lengthOfPair(tree, i);
    if (!length) continue;
    const alone = /^(?:PUNCT|ADP|CCONJ|SCONJ|PART)$/.test(tokens[i + length]?.tag ?? 'PUNCT');
    const led = /^(?:ADP|DET)$/.test(tokens[i - 1]!.tag);
    const counts = tokens
      .slice(i, i + length)
      .some(({ dep }) => /^(?:nummod|compound|amod)$/.test(baseOf(dep)));
    if (alone && !led && !counts) return true;
  }
  return false;
}

/** Of how many tokens two numbers with a dash between them are made; 0 where none begin. */
function lengthOfPair({ tokens }: Tree, i: number): number {
  const [first, dash, last] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (/^\d{1,3}[-–]\d{1,3}$/.test(first.text)) return 1;
  const isPair =
    /^\d{1,3}$/.test(first.text) &&
    /^[-–]$/.test(dash?.text ?? '') &&
    /^\d{1,3}$/.test(last?.text ?? '') &&
    first.end === dash!.start &&
    dash!.end === last!.start;
  return isPair ? 3 : 0;
}
