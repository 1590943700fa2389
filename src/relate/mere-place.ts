import type { ActionType, RoleType } from '../ontology/relation-type.ts';
import type { Actor } from './actor.ts';
import type { Scene } from './scene.ts';
import { prepositionOf } from './tree.ts';

/** "protested in Warsaw", "vowed to hold exercises in the Bay of Bengal": a place, no state, that an act only happens at. */
export function isMerePlace(
  scene: Scene,
  type: ActionType | RoleType,
  { entity, mention }: Actor,
  token: number,
): boolean {
  if (!('aimed' in type) || entity.type !== 'place' || mention.rule.startsWith('given')) return false;
  return token >= 0 && /^(?:in|at|through|across|throughout)$/.test(prepositionOf(scene.tree, token) ?? '');
}
