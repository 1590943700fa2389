import type { ActionType, Frame, Requirement, RoleType, Slot } from '../ontology/relation-type.ts';
import { type Actor, actorsAt, fits, responsibleActors } from './actor.ts';
import { type ArgumentView, inSlot } from './arguments/argument.ts';
import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { dependents, lemmaAt, prepositionOf } from './tree.ts';
import { PARTITIVES } from './words.ts';

/** An actor and the way its slot was filled. */
interface Filler extends Actor {
  readonly slot: Slot;
  readonly token: number;
  readonly way: string;
  readonly weak: boolean;
}

const DEFAULT_SOURCE: Readonly<Record<Frame['pos'], readonly Slot[]>> = {
  verb: ['subject'],
  adjective: ['subject'],
  noun: ['possessor', 'prep:by', 'subject', 'compound', 'prep:of'],
};
const DEFAULT_TARGET: Readonly<Record<Frame['pos'], readonly Slot[]>> = {
  verb: ['object', 'actor-of-object'],
  adjective: ['prep:of', 'prep:with', 'prep:to'],
  noun: ['prep:against', 'prep:on', 'prep:with', 'prep:to', 'prep:of'],
};
/** "together with", "along with": further subjects. */
const COMPANY: readonly Slot[] = ['prep:along with', 'prep:together with', 'prep:alongside'];
/** Plurals beyond this are lists, not partners of one act. */
const MOST_PARTNERS = 6;

/** The claims of one frame on one view, or why it gives none. */
export function matchFrame(
  scene: Scene,
  view: ArgumentView,
  type: ActionType | RoleType,
  frame: Frame,
): readonly Claim[] | string {
  const particles = frame.particles ?? [];
  if (particles.length ? !particles.some((p) => view.particles.includes(p)) : hasForeignParticle(view))
    return 'particle';
  for (const r of frame.requires ?? []) if (!holds(scene, view, r)) return `requires ${r.slot}`;
  for (const r of frame.excludes ?? []) if (holds(scene, view, r)) return `excludes ${r.slot}`;

  // "drew criticism from X": the noun's sufferer and actor stand where its verb puts them
  const receives = frame.pos === 'noun' && inSlot(view, 'object').length > 0;
  const extra: readonly Slot[] = receives ? ['prep:from'] : [];
  const sourceSlots = [...(frame.source ?? DEFAULT_SOURCE[frame.pos]), ...extra];
  const targetSlots: readonly Slot[] = [
    ...(receives ? (['object'] as const) : []),
    ...(frame.target ?? DEFAULT_TARGET[frame.pos]),
  ];
  const partners = betweenPartners(scene, view, type, [...targetSlots, ...sourceSlots]);
  if (partners.length > 1) return pairsAmong(view, type, frame, partners);

  const wanted = (f: Filler) => fits(f, type.target);
  const direct = firstFilled(scene, view, targetSlots, wanted);
  const targets = direct.length ? direct : firstFilled(scene, view, targetSlots, wanted, fillThroughAct);
  const apart = (f: Filler) =>
    fits(f, type.source) && !targets.some((t) => t.token === f.token && t.slot !== f.slot);
  const sources = [...firstFilled(scene, view, sourceSlots, apart)];
  if (!sources.length) return targets.length ? 'no source' : 'no arguments';
  if (sources[0]!.slot === 'subject') {
    for (const slot of COMPANY) sources.push(...fill(scene, view, slot).filter((f) => fits(f, type.source)));
  }
  const claims = sources.flatMap((s) =>
    targets.map((t) => claim(view, type, frame, s, t)).filter((c) => c !== null),
  );
  // "Putin and Kim met", "the two nations agreed on a text": partners stand in the subject alone
  if (!type.directed && sources.length > 1 && targets.every((t) => !isActing(t))) {
    claims.push(
      ...pairsAmong(
        view,
        type,
        frame,
        sources.filter((s) => fits(s, type.target)),
      ),
    );
  }
  if (claims.length) return claims;
  return targets.length ? 'source and target are one' : 'no target';
}

const isActing = (f: Filler): boolean =>
  ['person', 'state', 'organization', 'group', 'place'].includes(f.entity.type);

/** "call off" is no "call"; directions ("fly out", "come back") and aspect ("go on") change nothing for most verbs. */
const hasForeignParticle = (view: ArgumentView): boolean =>
  view.particles.some((p) => /^(up|out|off|down|over)$/.test(p));

function holds(scene: Scene, view: ArgumentView, requirement: Requirement): boolean {
  const { slot, lemmas, types, modals } = requirement;
  const tokens = slotTokens(scene, view, slot);
  if (!lemmas && !types && !modals) return tokens.length > 0;
  return tokens.some((token) => {
    if (modals && auxiliariesAt(scene, token).some((w) => modals.includes(w))) return true;
    if (lemmas && wordsAt(scene, token).some((w) => lemmas.includes(w))) return true;
    return (
      !!types &&
      actorsAt(scene, token).some((a) => types.includes(a.entity.type) || types.includes(a.mention.type))
    );
  });
}

/** Auxiliaries and marks of a complement, with "need" and "have" as heads of their own: "must", "to", "has to". */
function auxiliariesAt({ tree }: Scene, clause: number): readonly string[] {
  const helpers = dependents(tree, clause, 'aux', 'mark').flatMap((a) => [
    lemmaAt(tree, a),
    tree.tokens[a]!.text.toLowerCase(),
  ]);
  return dependents(tree, clause, 'xcomp').length ? [...helpers, lemmaAt(tree, clause)] : helpers;
}

function slotTokens(scene: Scene, view: ArgumentView, slot: Requirement['slot']): readonly number[] {
  if (slot !== 'actor-of-object') return inSlot(view, slot).map((a) => a.token);
  return inSlot(view, 'object')
    .map((a) => a.token)
    .filter((t) => responsibleActors(scene, t).length > 0);
}

/** Lemma and lower-case form of a token, of those coordinated with it, and of what it measures ("a series of talks"). */
function wordsAt({ tree }: Scene, token: number): readonly string[] {
  const tokens = [token, ...dependents(tree, token, 'conj')];
  if (PARTITIVES.has(lemmaAt(tree, token))) {
    tokens.push(...dependents(tree, token, 'nmod').filter((n) => prepositionOf(tree, n) === 'of'));
  }
  return tokens.flatMap((t) => [lemmaAt(tree, t), tree.tokens[t]!.text.toLowerCase()]);
}

function fill(scene: Scene, view: ArgumentView, slot: Slot): readonly Filler[] {
  if (slot === 'actor-of-object') {
    return inSlot(view, 'object').flatMap((a) => {
      const own = actorsAt(scene, a.token).some((x) => x.by === 'mention' && ACTING.has(x.entity.type));
      return own
        ? []
        : responsibleActors(scene, a.token).map((x) => ({
            ...x,
            slot,
            token: a.token,
            way: a.by,
            weak: a.weak,
          }));
    });
  }
  const filled = inSlot(view, slot).flatMap((a) =>
    actorsAt(scene, a.token).map((x) => ({
      ...x,
      confidence: x.confidence * (a.weak ? 0.85 : 1),
      slot,
      token: a.token,
      way: a.by,
      weak: a.weak,
    })),
  );
  if (filled.length || slot !== 'clause-object') return filled;
  // "promised to respect the sovereignty of Ukraine"
  return inSlot(view, slot).flatMap((a) =>
    responsibleActors(scene, a.token).map((x) => ({ ...x, slot, token: a.token, way: a.by, weak: a.weak })),
  );
}

/** "an investigation into the death of X", "condemnation of Israel's raid": the one whose act or fate a preposition brings. */
function fillThroughAct(scene: Scene, view: ArgumentView, slot: Slot): readonly Filler[] {
  if (!slot.startsWith('prep:') || /^prep:(in|at|from|by|during)$/.test(slot)) return [];
  return inSlot(view, slot).flatMap((a) =>
    responsibleActors(scene, a.token).map((x) => ({
      ...x,
      confidence: x.confidence * 0.85,
      slot,
      token: a.token,
      way: a.by,
      weak: a.weak,
    })),
  );
}

const ACTING = new Set(['person', 'state', 'organization', 'group']);

function firstFilled(
  scene: Scene,
  view: ArgumentView,
  slots: readonly Slot[],
  accept: (f: Filler) => boolean,
  filler: typeof fill = fill,
): readonly Filler[] {
  for (const slot of slots) {
    const fillers = filler(scene, view, slot).filter(accept);
    // guesses about attachment count only where nothing sure is
    const sure = fillers.filter((f) => !f.weak);
    if (fillers.length) return sure.length ? sure : fillers;
  }
  return [];
}

/** "talks between A and B", "a pact among the three": all partners of the act. */
function betweenPartners(
  scene: Scene,
  view: ArgumentView,
  type: ActionType | RoleType,
  slots: readonly Slot[],
): readonly Filler[] {
  if (type.directed && view.pos !== 'noun') return [];
  for (const slot of ['prep:between', 'prep:among', 'prep:amongst'] as const) {
    if (type.directed && !slots.includes(slot)) continue;
    const fillers = fill(scene, view, slot).filter((f) => fits(f, type.source) && fits(f, type.target));
    if (fillers.length > 1) return fillers;
  }
  return [];
}

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

function claim(
  view: ArgumentView,
  type: ActionType | RoleType,
  frame: Frame,
  s: Filler,
  t: Filler,
): Claim | null {
  if (s.entity.id === t.entity.id) return null;
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
    path,
    swallows: t.slot === 'clause-object' ? inSlot(view, 'clause').map((a) => a.token) : [],
  };
}

/** A lemma list demands more than a type, a type more than presence. */
export function specificityOf(frame: Frame): number {
  const demands = (frame.requires ?? []).map((r) => (r.lemmas ? 3 : r.types ? 2 : 1));
  return demands.reduce((sum, d) => sum + d, 0) + (frame.particles?.length ? 3 : 0);
}
