import type { ActionType, Frame, RoleType, Slot } from '../ontology/relation-type.ts';
import { fits } from './actor.ts';
import { type ArgumentView, hasSlot, inSlot } from './arguments/argument.ts';
import type { Claim } from './claim.ts';
import { COMPANY, type FrameSlots, slotsOf } from './default-slots.ts';
import { isGiven, spanBeside } from './given-spans.ts';
import { isMerePlace } from './mere-place.ts';
import { isNoCounterpart } from './no-counterpart.ts';
import { deepTargets, outerSources } from './remote-argument.ts';
import { holds } from './requirement.ts';
import type { Scene } from './scene.ts';
import { type Filler, fill, fillThroughAct, firstFilled } from './slot-filler.ts';
import { dependents, lemmaAt } from './tree.ts';
import { ARRANGING_VERBS } from './words.ts';

/** Where a thing may stand that somebody acts by. */
const THINGS_ACTING: readonly Slot[] = ['subject'];
/** Plurals beyond this are lists, not partners of one act. */
const MOST_PARTNERS = 6;

/** The claims of one frame on one view, or why it gives none. */
export function matchFrame(
  scene: Scene,
  plain: ArgumentView,
  type: ActionType | RoleType,
  frame: Frame,
): readonly Claim[] | string {
  const view = frame.particles?.length ? withParticle(scene, plain, frame.particles) : plain;
  if (view === null || (!frame.particles?.length && hasForeignParticle(view))) return 'particle';
  for (const r of frame.requires ?? []) if (!holds(scene, view, r)) return `requires ${r.slot}`;
  for (const r of frame.excludes ?? []) if (holds(scene, view, r, false)) return `excludes ${r.slot}`;

  // "drew criticism from X": the noun's sufferer and actor stand where its verb puts them
  const receives = frame.pos === 'noun' && hasSlot(view, 'object');
  const slots = slotsOf(frame, receives);
  const partners = betweenPartners(scene, view, type, slots);
  if (partners.length > 1) return pairsAmong(view, type, frame, partners);

  const wanted = (f: Filler) =>
    fits(f, type.target) &&
    !isMerePlace(scene, type, f, f.token) &&
    !(f.slot === 'clause-object' && isNoCounterpart(scene, type, f, f.token)) &&
    !(!type.directed && isOneBetween(scene, view, f));
  const direct = firstFilled(scene, view, slots.target, wanted);
  const targets = direct.length ? direct : firstFilled(scene, view, slots.target, wanted, fillThroughAct);
  const apart = (f: Filler) =>
    fits(f, type.source) && !targets.some((t) => t.token === f.token && t.slot !== f.slot);
  const named = firstFilled(scene, view, slots.source, apart);
  // "Australian aid supported", "Indian fighter jets forced": things act for their owner
  const own = named.length ? named : firstFilled(scene, view, THINGS_ACTING, apart, fillThroughAct);
  const sources = own.length || !targets.length ? [...own] : [...outerSources(scene, view, type, targets)];
  if (!sources.length) return targets.length ? 'no source' : 'no arguments';
  if (sources[0]!.slot === 'subject') {
    // "sanctioned Pompeo, along with Bannon": behind what is acted on, the company is its
    const isOthers = (f: Filler) => targets.some((t) => view.predicate < t.token && t.token < f.token);
    for (const slot of COMPANY)
      sources.push(...fill(scene, view, slot).filter((f) => fits(f, type.source) && !isOthers(f)));
  }
  // "Putin and Kim met", "the two nations agreed on a text": partners stand in the subject alone
  const among =
    !type.directed && sources.length > 1 && !targets.some(isPartner) && !isArranged(scene, view)
      ? sources.filter((s) => fits(s, type.target) && isBeside(sources[0]!, s))
      : [];
  const others = targets.filter(
    // "Reagan and Gorbachev held a summit in Iceland": where they met, they met each other
    (t) => !(among.length > 1 && !isPartner(t) && isPlaced(t)) && !(type.directed && isOfGroup(sources, t)),
  );
  const claims = [
    ...sources.flatMap((s) => others.map((t) => claim(view, type, frame, s, t)).filter((c) => c !== null)),
    ...pairsAmong(view, type, frame, among),
  ];
  if (claims.length) return claims;
  if (targets.length) return 'source and target are one';
  if (!type.directed && sources.length === 1 && isGiven(scene)) {
    const [one] = sources;
    const beside = spanBeside(scene, one!.mention, type.target).map((a) => ({ ...one!, ...a }));
    if (beside.length) return pairsAmong(view, type, frame, [one!, ...beside]);
  }
  const deep = type.directed || sources.length === 1 ? deepTargets(scene, view, type, frame, sources) : [];
  return deep.length
    ? sources.flatMap((x) => deep.map((t) => claim(view, type, frame, x, t)).filter((c) => c !== null))
    : 'no target';
}

/**
 * A view with one of these particles; null without. The parser may take "in" of "took in refugees" for a preposition: what stands
 * right behind the verb is the particle, and its noun the object.
 */
function withParticle(scene: Scene, view: ArgumentView, particles: readonly string[]): ArgumentView | null {
  if (particles.some((p) => view.particles.includes(p))) return view;
  const { tree } = scene;
  // "rolled back tariffs", "sent them back"
  const adverb = tree.dependents[view.predicate]!.find(
    (d) => d > view.predicate && tree.tokens[d]!.dep === 'advmod' && particles.includes(lemmaAt(tree, d)),
  );
  const next = tree.tokens[view.predicate + 1];
  const follows = next !== undefined && particles.includes(next.text.toLowerCase());
  // "let free the prisoners", and "handed over Hong Kong", where the particle is hung on the object
  const hung = inSlot(view, 'object').some((o) =>
    dependents(tree, o.token, 'case').includes(view.predicate + 1),
  );
  if (adverb !== undefined || (follows && (/^AD[VJ]$/.test(next.tag) || hung))) return view;
  for (const p of particles) {
    const behind = tree.tokens[view.predicate + 1]?.text.toLowerCase() === p;
    const swallowed = behind && view.arguments.find((a) => a.slot === `prep:${p}` && !a.weak);
    if (!swallowed) continue;
    const objects = inSlot(view, 'object').length
      ? []
      : [{ ...swallowed, slot: 'object' as const, by: 'particle' }];
    return { ...view, particles: [...view.particles, p], arguments: [...view.arguments, ...objects] };
  }
  return null;
}

/** "agreed to help Kenya", "their talks in Cairo": neither whom an agreed act is for nor the place of a meeting is a partner. */
const isPartner = (f: Filler): boolean => isActing(f) && f.slot !== 'clause-object' && !isPlaced(f);

/** "X and Y signed the treaty that Z had drawn up": partners stand in one subject. */
const isBeside = (first: Filler, other: Filler): boolean =>
  other.slot !== 'subject' || first.slot !== 'subject' || other.token === first.token;

/** "the treaty between their countries": that is nobody else's partner. */
const isOneBetween = (scene: Scene, view: ArgumentView, f: Filler): boolean =>
  BETWEEN.includes(f.slot) && fill(scene, view, f.slot).length === 1 && !isGiven(scene);

const isPlaced = ({ slot }: Filler): boolean => /^prep:(?:in|at)$/.test(slot);

/** "The four powers occupied the country": none of the four, whatever the country was taken for. */
const isOfGroup = (sources: readonly Filler[], { entity, mention }: Filler): boolean =>
  sources.some(
    (s) =>
      s.entity.id === entity.id &&
      s.mention !== mention &&
      sources.some((other) => other.mention === s.mention && other.entity.id !== entity.id),
  );

/** "Norway and Egypt arranged the talks": of others. */
const isArranged = (scene: Scene, { predicate }: ArgumentView): boolean =>
  scene.carriersOf(predicate).some((c) => ARRANGING_VERBS.has(c.lemma));

const isActing = (f: Filler): boolean =>
  ['person', 'state', 'organization', 'group', 'place'].includes(f.entity.type);

/** "call off" is no "call"; directions ("fly out", "come back") and aspect ("go on") change nothing for most verbs. */
const hasForeignParticle = (view: ArgumentView): boolean =>
  view.particles.some((p) => /^(up|out|off|down|over)$/.test(p));

const BETWEEN: readonly Slot[] = ['prep:between', 'prep:among', 'prep:amongst'];

/** "talks between A and B", "a pact among the three": all partners of the act. */
function betweenPartners(
  scene: Scene,
  view: ArgumentView,
  type: ActionType | RoleType,
  { source, target }: FrameSlots,
): readonly Filler[] {
  if (type.directed && view.pos !== 'noun') return [];
  for (const slot of BETWEEN) {
    if (!hasSlot(view, slot)) continue;
    const asked = source.includes(slot) || target.includes(slot);
    if (type.directed && (!asked || hasOwnActor(scene, view, type))) continue;
    const fillers = fill(scene, view, slot).filter((f) => fits(f, type.source) && fits(f, type.target));
    if (fillers.length > 1) return fillers;
  }
  return [];
}

/** "Norway's mediation between Israel and Syria": the act is a third party's. */
const hasOwnActor = (scene: Scene, view: ArgumentView, type: ActionType | RoleType): boolean =>
  (['possessor', 'subject', 'prep:by'] as const).some((slot) =>
    fill(scene, view, slot).some((f) => fits(f, type.source)),
  );

function pairsAmong(
  view: ArgumentView,
  type: ActionType | RoleType,
  frame: Frame,
  partners: readonly Filler[],
): readonly Claim[] {
  if (partners.length > MOST_PARTNERS) return [];
  const ordered = [...partners].sort((a, b) => a.mention.start - b.mention.start);
  return ordered.flatMap((a, i) =>
    ordered
      .slice(i + 1)
      .map((b) => claim(view, type, frame, a, b))
      .filter((c) => c !== null),
  );
}

/** "It replaces the treaty" can be said of no state. */
const areAlike = (type: ActionType | RoleType, s: Filler, t: Filler): boolean =>
  !('alike' in type && type.alike) || kindOf(s) === kindOf(t);

const kindOf = ({ entity: { type } }: Filler): string => (/^(?:person|state)$/.test(type) ? type : 'other');

/** The claim of a frame on two ends; null where they are one. */
export function claim(
  view: ArgumentView,
  type: ActionType | RoleType,
  frame: Frame,
  s: Filler,
  t: Filler,
): Claim | null {
  if (s.entity.id === t.entity.id || !areAlike(type, s, t)) return null;
  // "the two countries" do not praise each other unless the act is mutual
  if (type.directed && s.mention === t.mention) return null;
  const base = view.pos === 'verb' ? 0.9 : 0.82;
  const path = `${s.slot} (${s.way}) -> ${view.lemma} -> ${t.slot} (${t.way})`;
  return {
    type,
    name: type.id,
    class: 'event' in type ? 'action' : 'role',
    directed: type.directed,
    source: s.entity,
    target: t.entity,
    sourceMention: s.mention,
    targetMention: t.mention,
    trigger: view.predicate,
    rule: frame.id,
    specificity: specificityOf(frame),
    confidence: base * s.confidence * t.confidence,
    targetSlot: t.slot,
    path,
    swallows:
      t.slot === 'clause-object' || s.slot === 'clause-object'
        ? inSlot(view, 'clause').map((a) => a.token)
        : [],
  };
}

/** A lemma list demands more than a type, a type more than presence. */
export function specificityOf(frame: Frame): number {
  let demands = frame.particles?.length ? 3 : 0;
  for (const r of frame.requires ?? []) demands += r.lemmas ? 3 : r.types ? 2 : 1;
  return demands;
}
