import { RELATION_TYPES } from '../ontology/registry.ts';
import { type Actor, actorsAt } from './actor.ts';
import { subjectOf } from './arguments/subject.ts';
import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { dependents, lemmaAt, prepositionOf, type Tree } from './tree.ts';

/** What one is somewhere for. */
const ERRANDS = new Set(
  'talk talks visit trip tour summit meeting conference negotiation negotiations consultations funeral inauguration ceremony stopover'.split(
    ' ',
  ),
);
const NONE: readonly Claim[] = [];
/** How far down "as part of a tour of the region" the errand may stand. */
const DEEPEST = 3;

/**
 * A visit that no verb tells, as headlines and captions do: "Jimmy Carter in Cairo for peace talks", "the minister is in Oslo as part of a tour".
 * Without an errand to a place where one only is ("Ada Lovelace in London") nothing is claimed.
 */
export function presenceClaims(scene: Scene): readonly Claim[] {
  const { tree } = scene;
  const visit = RELATION_TYPES.get('visit')!;
  return scene.mentions.headed.flatMap((mention, place) => {
    if (!mention || prepositionOf(tree, place) !== 'in') return NONE;
    const copula = dependents(tree, place, 'cop').length > 0;
    const { dep, head } = tree.tokens[place]!;
    const person = copula ? subjectOf(tree, place)?.token : dep === 'nmod' ? head : undefined;
    if (person === undefined || person < 0) return NONE;
    const errands = [
      ...dependents(tree, place, 'obl', 'nmod'),
      ...(copula ? [] : dependents(tree, person, 'nmod')),
    ];
    if (!errands.some((e) => e > place && isErrand(tree, e))) return NONE;
    const travellers = actorsAt(scene, person).filter((a) => a.entity.type === 'person');
    const destinations = actorsAt(scene, place).filter((a) => /^(?:state|place)$/.test(a.entity.type));
    const trigger = dependents(tree, place, 'case')[0]!;
    return travellers.flatMap((s) => destinations.map((t) => claimOf(visit, s, t, trigger)));
  });
}

/** "for peace talks", "on a visit", "as part of a tour". */
function isErrand(tree: Tree, token: number, depth = 0): boolean {
  const preposition = prepositionOf(tree, token) ?? '';
  if (!(depth ? /^of$/ : /^(?:for|on|as|during)$/).test(preposition)) return false;
  if (ERRANDS.has(lemmaAt(tree, token)) && preposition !== 'as') return true;
  return depth < DEEPEST && dependents(tree, token, 'nmod').some((n) => isErrand(tree, n, depth + 1));
}

const claimOf = (type: NonNullable<Claim['type']>, source: Actor, target: Actor, trigger: number): Claim => ({
  type,
  name: type.id,
  class: 'action',
  directed: type.directed,
  source: source.entity,
  target: target.entity,
  sourceMention: source.mention,
  targetMention: target.mention,
  trigger,
  rule: 'visit/presence',
  specificity: 0,
  confidence: 0.75 * source.confidence * target.confidence,
  path: 'person -> in -> place, with an errand',
  swallows: [],
});
