import { mentionAt } from '../actor.ts';
import type { ArgumentView } from '../arguments/argument.ts';
import type { Claim } from '../claim.ts';
import type { Scene } from '../scene.ts';

const WHERE = /^prep:(in|at|near|inside|outside|on)$/;
const PLACES = new Set(['place', 'state', 'facility']);

/** Where it happened, as entity id: "met in Geneva", "at Bagram Airfield". Never one of the relation's own ends. */
export function placeOf(scene: Scene, view: ArgumentView, claim: Claim): string | undefined {
  for (const argument of view.arguments) {
    if (!WHERE.test(argument.slot)) continue;
    const mention = mentionAt(scene, argument.token);
    const entity = mention && scene.entities.get(mention.entity);
    if (!entity || !PLACES.has(entity.type)) continue;
    if (entity.id !== claim.source.id && entity.id !== claim.target.id) return entity.id;
  }
  return undefined;
}
