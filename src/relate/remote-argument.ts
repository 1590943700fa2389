import type { ActionType, Frame, RoleType, Slot } from '../ontology/relation-type.ts';
import { type Actor, actorsAt, fits } from './actor.ts';
import { type ArgumentView, inSlot } from './arguments/argument.ts';
import { deepActors, outerSubjects } from './deep-argument.ts';
import { DEFAULT_TARGET } from './default-slots.ts';
import { isGiven, otherSpan, placeOfPassive, spanAfter, spanBefore } from './given-spans.ts';
import { isAimed, isMerePlace } from './mere-place.ts';
import { isNoCounterpart } from './no-counterpart.ts';
import type { Scene } from './scene.ts';
import { type Filler, hasLife } from './slot-filler.ts';

/** An act whose slots name nobody may still tell whom it concerns further down. Roles and statements must say so themselves. */
export function deepTargets(
  scene: Scene,
  view: ArgumentView,
  type: ActionType | RoleType,
  frame: Frame,
  sources: readonly Filler[],
): readonly Filler[] {
  if (!('event' in type) || !type.event) return [];
  const slots: readonly (Slot | 'clause')[] = frame.target ?? DEFAULT_TARGET[frame.pos];
  // "claims" does not claim against anybody, "insists that" not on anything
  const bound = frame.target?.every((slot) => slot.startsWith('prep:')) && !frame.requires?.length;
  if (bound && view.pos === 'verb' && !slots.some((slot) => inSlot(view, slot).length)) return [];
  // "announced it in a speech at Harvard"
  const isPlace = (slot: string) => !isGiven(scene) && isAimed(type) && /^prep:(?:in|at)$/.test(slot);
  const named = slots.flatMap((slot) => (isPlace(slot) ? [] : inSlot(view, slot).map((a) => a.token)));
  const starts = isGiven(scene)
    ? [...named, ...view.arguments.filter((a) => a.slot !== 'subject').map((a) => a.token)]
    : named;
  const taken = new Set(sources.map((x) => x.entity.id));
  const isMeant = (a: Actor, token: number) =>
    !isMerePlace(scene, type, a, token) &&
    !(slots.includes('clause-object') && isNoCounterpart(scene, type, a, token));
  const accept = (a: Actor) =>
    fits(a, type.target) && !taken.has(a.entity.id) && isMeant(a, scene.mentions.headed.indexOf(a.mention));
  const below = deepActors(
    scene,
    view,
    [...new Set(starts)].filter((i) => !sources.some((x) => x.token === i)),
    accept,
  );
  const found =
    below.length || !isGiven(scene)
      ? below
      : firstOf(
          () => spanAfter(scene, view.predicate, type.target, taken),
          () => otherSpan(scene, type.target, taken),
        );
  const alive = (a: Actor) =>
    isGiven(scene) ||
    !slots.includes('clause-object') ||
    hasLife(scene, { ...a, token: scene.mentions.headed.indexOf(a.mention) });
  return found.filter(alive).map((a) => ({
    ...a,
    slot: 'object',
    token: view.predicate,
    way: 'depth',
    weak: true,
  }));
}

const firstOf = (...ways: readonly (() => readonly Actor[])[]): readonly Actor[] => {
  for (const way of ways) {
    const found = way();
    if (found.length) return found;
  }
  return [];
};

/** Spans given by the user: the actor of a noun or clause without one of its own is the subject of a clause above. */
export function outerSources(
  scene: Scene,
  view: ArgumentView,
  type: ActionType | RoleType,
  targets: readonly Filler[],
): readonly Filler[] {
  if (!isGiven(scene) || !('event' in type) || !type.event) return [];
  for (const token of outerSubjects(scene, view.predicate)) {
    const found = actorsAt(scene, token)
      .filter((a) => fits(a, type.source) && !targets.some((t) => t.entity.id === a.entity.id))
      .map((a) => ({
        ...a,
        confidence: a.confidence * 0.6,
        slot: 'subject' as const,
        token,
        way: 'depth',
        weak: true,
      }));
    if (found.length) return found;
  }
  const taken = new Set(targets.map((t) => t.entity.id));
  const passive = inSlot(view, 'subject').length === 0 && inSlot(view, 'object').length > 0;
  const last = firstOf(
    () =>
      passive
        ? placeOfPassive(scene, view.predicate, type.source, taken)
        : spanBefore(scene, view.predicate, type.source, taken),
    () => otherSpan(scene, type.source, taken),
  );
  return last.map((a) => ({ ...a, slot: 'subject', token: view.predicate, way: 'depth', weak: true }));
}
