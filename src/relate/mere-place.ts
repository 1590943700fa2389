import type { PloverEvent } from '../ontology/plover.ts';
import type { ActionType, RoleType } from '../ontology/relation-type.ts';
import type { Actor } from './actor.ts';
import type { Scene } from './scene.ts';
import { prepositionOf, type Tree } from './tree.ts';

/**
 * "protested in Warsaw", "vowed to hold exercises in the Bay of Bengal", "promised it in a letter": a place or thing, no state or body, that
 * an act only happens at.
 */
export function isMerePlace(
  scene: Scene,
  type: ActionType | RoleType,
  { entity, mention }: Actor,
  token: number,
): boolean {
  if (!isAimed(type) || mention.rule.startsWith('given')) return false;
  // one meets in a country, too, and never with it by that
  if (CAN_BE_MEANT.test(entity.type) && (type.directed || entity.type !== 'state')) return false;
  return token >= 0 && /^(?:in|at|through|across|throughout)$/.test(placedBy(scene.tree, token));
}

const CAN_BE_MEANT = /^(?:person|state|organization|group)$/;

/** "in Gaza and the West Bank", "in Hamburg, Germany": the preposition stands before the first. */
function placedBy(tree: Tree, token: number): string {
  for (let at = token, steps = 0; at >= 0 && steps < 8; at = tree.tokens[at]!.head, steps++) {
    const own = prepositionOf(tree, at);
    if (own !== null) return own;
    if (!/^(?:conj|appos)$/.test(tree.tokens[at]!.dep)) return '';
  }
  return '';
}

/** What is said is said to somebody, whatever the place. What is signed, eased or lifted somewhere may hold for the place. */
const SAID: ReadonlySet<PloverEvent> = new Set([
  'AGREE',
  'CONSULT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
]);

export const isAimed = (type: ActionType | RoleType): boolean =>
  'event' in type && (type.aimed ?? (type.event !== null && SAID.has(type.event)));
