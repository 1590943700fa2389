import type { Slot } from '../ontology/relation-type.ts';
import { type Actor, actorsAt, responsibleActors } from './actor.ts';
import { type Argument, type ArgumentView, hasSlot, inSlot } from './arguments/argument.ts';
import type { Scene } from './scene.ts';
import { conjuncts, dependents, isDefinite, lemmaAt } from './tree.ts';

/** An actor and the way its slot was filled. */
export interface Filler extends Actor {
  readonly slot: Slot;
  readonly token: number;
  readonly way: string;
  readonly weak: boolean;
}

const NOBODY: readonly Filler[] = [];

/** An actor in the slot of an argument. */
const asFiller = (actor: Actor, factor: number, slot: Slot, { token, by, weak }: Argument): Filler => ({
  mention: actor.mention,
  entity: actor.entity,
  confidence: actor.confidence * factor,
  by: actor.by,
  slot,
  token,
  way: by,
  weak,
});

/** The actors in a slot of a view. */
export function fill(scene: Scene, view: ArgumentView, slot: Slot): readonly Filler[] {
  // most slots that frames ask for are empty
  if (!hasSlot(view, holderOf(view, slot))) return NOBODY;
  const { fillers } = scene.known;
  let bySlot = fillers.get(view);
  if (!bySlot) {
    bySlot = new Map();
    fillers.set(view, bySlot);
  }
  let found = bySlot.get(slot);
  if (!found) {
    found = findFillers(scene, view, slot);
    bySlot.set(slot, found);
  }
  return found;
}

/** The slot whose arguments fill this one: for the actor of an act, the act's. */
const holderOf = (view: ArgumentView, slot: Slot): Argument['slot'] =>
  slot === 'actor-of-object'
    ? // of a noun it is what "of" brings: "the dispatch of North Korean troops" -> North Korea
      view.pos === 'noun'
      ? 'prep:of'
      : 'object'
    : slot.startsWith('actor-of-prep:')
      ? `prep:${slot.slice(14)}`
      : slot;

function findFillers(scene: Scene, view: ArgumentView, slot: Slot): readonly Filler[] {
  const inner = inSlot(view, holderOf(view, slot));
  const responsible = (a: Argument): readonly Filler[] =>
    responsibleActors(scene, a.token).map((x) => asFiller(x, 1, slot, a));
  if (slot === 'actor-of-object') {
    const acts = (x: Actor) => view.pos !== 'noun' && x.by === 'mention' && ACTING.has(x.entity.type);
    return inner.flatMap((a) => (actorsAt(scene, a.token).some(acts) ? [] : responsible(a)));
  }
  // "dispatched to Russia's war" -> Russia
  if (slot.startsWith('actor-of-prep:')) {
    const isThere = ({ by, entity: { type }, mention: { form } }: Actor) =>
      by === 'mention' &&
      !/^(?:event|other|weapon)$/.test(type) &&
      !(type === 'treaty' && form === 'nominal');
    return inner.flatMap((a) => {
      if (actorsAt(scene, a.token).some(isThere)) return [];
      // "for missile and drone attacks on X": what they share hangs on the last
      return conjuncts(scene.tree, a.token)
        .flatMap((act) => responsibleActors(scene, act))
        .filter((x) => !/^(?:event|treaty|other)$/.test(x.entity.type))
        .map((x) => asFiller(x, 1, slot, a));
    });
  }
  const looksBehind = slot === 'object' || slot === 'clause-object';
  const doers = looksBehind ? inSlot(view, 'subject').flatMap((a) => actorsAt(scene, a.token)) : [];
  const filled: Filler[] = [];
  for (const a of inner) {
    // in these slots a described act stands for the one whose act it is
    const actors = looksBehind ? responsibleFor(scene, a.token, doers) : actorsAt(scene, a.token);
    for (const actor of actors)
      if (!isListedLater(scene, view, a, actor)) filled.push(asFiller(actor, a.weak ? 0.85 : 1, slot, a));
  }
  if (filled.length || slot !== 'clause-object') return filled;
  // "promised to respect the sovereignty of Ukraine"
  return inner.flatMap(responsible);
}

/** "Terje, who heads the institute, and his wife": whoever is listed behind a clause is not spoken of in it. */
const isListedLater = (
  { tree }: Scene,
  view: ArgumentView,
  { by, token }: Argument,
  { mention }: Actor,
): boolean =>
  by === 'relative' && token < view.predicate && mention.start > tree.tokens[view.predicate]!.start;

/**
 * "denounced the violence in Haiti", "questioned the report of the IAEA": of a described act, the one whose act it is.
 * @param others than these: "the package proposed by Germany" is what Germany proposes
 */
function responsibleFor(scene: Scene, token: number, others: readonly Actor[]): readonly Actor[] {
  const found = actorsAt(scene, token);
  const isAct = found.some(
    ({ mention, entity }) =>
      mention.form === 'nominal' &&
      !mention.rule.startsWith('given') &&
      (entity.type === 'other' ||
        LIMITS.test(lemmaAt(scene.tree, token)) ||
        (entity.type === 'event' &&
          !/\p{Lu}/u.test(mention.text[0] ?? '') &&
          !GATHERINGS.test(lemmaAt(scene.tree, token)))),
  );
  // "condemned the aggression and the threats made by Iraq": the last of several may say whose they all are
  const behind = isAct
    ? conjuncts(scene.tree, token)
        .flatMap((c) => responsibleActors(scene, c, LIMITS.test(lemmaAt(scene.tree, c)) ? 'anybody' : 'doer'))
        .filter((a) => ACTING.has(a.entity.type) || a.entity.type === 'place')
        .filter((a) => !others.some((o) => o.entity.id === a.entity.id))
    : [];
  return behind.length ? behind : found;
}

/** "joined the talks in Astana": a gathering is nobody's act. */
const GATHERINGS =
  /^(?:talks?|meetings?|summit|conference|negotiations?|election|referendum|vote|ceremony|forum)$/;

/** "lifted the ban on Cypriot ships": what limits somebody is about him. */
const LIMITS = /^(?:ban|embargo)$/;

/** "an investigation into the death of X", "condemnation of Israel's raid": the one whose act or fate a preposition brings. */
export function fillThroughAct(scene: Scene, view: ArgumentView, slot: Slot): readonly Filler[] {
  if (!hasSlot(view, slot)) return NOBODY;
  if (slot !== 'subject' && (!slot.startsWith('prep:') || /^prep:(in|at|from|by|during)$/.test(slot)))
    return NOBODY;
  return inSlot(view, slot).flatMap((a) =>
    // tourists travel on their own account
    (slot === 'subject' && !isThing(scene, a.token) ? [] : responsibleActors(scene, a.token)).map((x) =>
      asFiller(x, 0.85, slot, a),
    ),
  );
}

const isThing = (scene: Scene, token: number): boolean => {
  const mention = scene.mentions.headed[token];
  return mention?.form === 'nominal' && /^(?:weapon|product|other|event|treaty)$/.test(mention.type);
};

const ACTING = new Set(['person', 'state', 'organization', 'group']);

/**
 * "agreed to send troops to Haiti": of all that a complement is about, those who can be dealt with; else what it names first, if that is a
 * thing with a life of its own ("refused to sign the treaty"), not a word for what is to be done ("agreed to build two hospitals").
 */
function aimedAt(scene: Scene, fillers: readonly Filler[]): readonly Filler[] {
  const actors = fillers.filter(
    (f) =>
      /^(?:person|state)$/.test(f.entity.type) ||
      (f.entity.type === 'organization' && !isNew(scene, f)) ||
      (f.entity.type === 'place' && f.mention.form === 'name'),
  );
  const things = actors.length ? actors : fillers.filter((f) => hasLife(scene, f));
  return things.filter((f) => f.token === things[0]!.token);
}

/** "a new company", "a strike team": what an act brings into being cannot be dealt with before. */
const isNew = (scene: Scene, { mention, token }: Actor & { readonly token: number }): boolean =>
  mention.form === 'nominal' &&
  !mention.rule.startsWith('given') &&
  dependents(scene.tree, token, 'det').some((d) => /^an?$/.test(lemmaAt(scene.tree, d)));

/** Things with a life of their own: people, what has a name, and what the reader knows already ("the treaty"). */
export const hasLife = (
  scene: Scene,
  { entity, mention, token, ...rest }: Actor & { readonly token: number },
): boolean =>
  (entity.type === 'group' && !isNew(scene, { entity, mention, token, ...rest })) ||
  isDefinite(scene.tree, token) ||
  mention.rule.startsWith('given') ||
  entity.mentions.some((m) => m.form === 'name');

/** The first slot of several that holds an accepted actor; guesses about attachment only where nothing sure is. */
export function firstFilled(
  scene: Scene,
  view: ArgumentView,
  slots: readonly Slot[],
  accept: (f: Filler) => boolean,
  filler: typeof fill = fill,
): readonly Filler[] {
  for (const slot of slots) {
    const all = filler(scene, view, slot);
    if (!all.length) continue;
    const fillers = all.filter(accept);
    if (!fillers.length) continue;
    if (slot === 'clause-object') {
      const aimed = aimedAt(scene, fillers);
      if (aimed.length) return aimed;
      continue;
    }
    // guesses about attachment count only where nothing sure is
    return fillers.some((f) => !f.weak) ? fillers.filter((f) => !f.weak) : fillers;
  }
  return NOBODY;
}
