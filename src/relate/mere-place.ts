import type { PloverEvent } from '../ontology/plover.ts';
import type { ActionType, RoleType } from '../ontology/relation-type.ts';
import type { Actor } from './actor.ts';
import type { Scene } from './scene.ts';
import { prepositionOf, type Tree } from './tree.ts';

/** "protested in Warsaw", "vowed to hold exercises in the Bay of Bengal": a place, no state, that an act only happens at. */
export function isMerePlace(
  scene: Scene,
  type: ActionType | RoleType,
  { entity, mention }: Actor,
  token: number,
): boolean {
  if (!isAimed(type) || mention.rule.startsWith('given')) return false;
  // one meets in a country, too, and never with it by that
  if (entity.type !== 'place' && !(entity.type === 'state' && !type.directed)) return false;
  return token >= 0 && /^(?:in|at|through|across|throughout)$/.test(placedBy(scene.tree, token));
}

/** "in Hamburg, Germany": the preposition stands before the first of the two. */
function placedBy(tree: Tree, token: number): string {
  const { dep, head } = tree.tokens[token]!;
  return (
    prepositionOf(tree, token) ?? (dep === 'appos' && head >= 0 ? prepositionOf(tree, head) : null) ?? ''
  );
}

/** What is said is said to somebody, whatever the place. What is signed, eased or lifted somewhere may hold for the place. */
const SAID: ReadonlySet<PloverEvent> = new Set(['AGREE', 'CONSULT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

export const isAimed = (type: ActionType | RoleType): boolean =>
  'event' in type && (type.aimed ?? (type.event !== null && SAID.has(type.event)));
