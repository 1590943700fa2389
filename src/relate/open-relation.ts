import { type Actor, actorsAt } from './actor.ts';
import { type ArgumentView, inSlot } from './arguments/argument.ts';
import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import { isDefinite } from './tree.ts';
import { SUPPORT_VERBS } from './words.ts';

/** Verbs that relate nothing by themselves. */
const EMPTY = new Set(
  'be have do call say tell state add note claim seem appear become get make go come let keep'.split(' '),
);
const PREPOSITIONS = /^(with|to|against|for|on|from|in|into|over|at|toward|towards|through|about|of)$/;

/**
 * A verb between two entities that no type knows keeps its own lemma: "Keystone crosses Nebraska" -> open `cross`,
 * "the party split from Labour" -> open `split-from`. Only own or shared arguments, never stand-ins.
 */
export function openClaims(scene: Scene, view: ArgumentView): readonly Claim[] {
  if (view.pos !== 'verb' || EMPTY.has(view.lemma) || !/\p{L}{2}/u.test(view.lemma)) return [];
  // "wants Hungary to sign": the object is only whom the complement is about
  if (inSlot(view, 'clause').length) return [];
  // "overturned a decree that delayed the vote": only a type knows whether what a thing does is done by its author
  const isRelative = scene.tree.tokens[view.predicate]!.dep === 'acl:relcl';
  const sources = inSlot(view, 'subject').flatMap((a) =>
    a.by === 'author' && isRelative ? [] : own(scene, a.token),
  );
  if (!sources.length) return [];
  const particle = view.particles.length ? `-${view.particles.join('-')}` : '';
  // a plain object may be a thing that is only described, if a named actor does it: "The court heard the case"
  const objects = inSlot(view, 'object').flatMap((a) =>
    described(scene, a.token, /^(?:passive|participial)$/.test(a.by)).map((actor) => ({
      actor,
      name: `${view.lemma}${particle}`,
    })),
  );
  const obliques = view.arguments
    .filter((a) => a.slot.startsWith('prep:') && !a.weak && PREPOSITIONS.test(a.slot.slice(5)))
    .flatMap((a) =>
      own(scene, a.token).map((actor) => ({ actor, name: `${view.lemma}${particle}-${a.slot.slice(5)}` })),
    );
  const targets = objects.length ? objects : obliques.slice(0, 1);
  return sources.flatMap((s) =>
    targets
      .filter((t) => !(view.lemma === 'sign' && t.name === 'sign' && !isSigned(s, t.actor)))
      .filter((t) => t.actor.entity.id !== s.entity.id && !holdsMember(scene, s, t.actor))
      // "signed for the four powers": each for his own
      .filter((t) => !(t.name === 'sign-for' && t.actor.mention.entity !== t.actor.entity.id))
      // "took action", "issued a ban": the noun is the act
      .filter((t) => isNamed(t.actor) || !SUPPORT_VERBS.has(view.lemma))
      .map((t) => ({
        type: null,
        name: t.name,
        class: 'open' as const,
        directed: true,
        source: s.entity,
        target: t.actor.entity,
        sourceMention: s.mention,
        targetMention: t.actor.mention,
        trigger: view.predicate,
        rule: 'open/verb',
        specificity: -1,
        confidence: 0.6 * s.confidence * t.actor.confidence,
        path: `subject -> ${t.name} -> ${objects.length ? 'object' : 'oblique'}`,
        swallows: [],
      })),
  );
}

/** "signed it", "X signed for China, Y for France": papers are signed, and players by their club; no states, no partners. */
const isSigned = (signer: Actor, { entity }: Actor): boolean =>
  entity.type === 'person'
    ? signer.entity.type === 'organization'
    : !/^(?:state|place|event)$/.test(entity.type);

/** "Joining Brazil and India, the five nations": a whole does nothing to its own part. */
const holdsMember = (scene: Scene, whole: Actor, part: Actor): boolean =>
  scene.entities.get(whole.mention.entity)?.members?.includes(part.entity.id) ?? false;

/**
 * Mentions of things with edges of their own, named or described.
 * @param told whether the text itself says of the thing who did what to it: "a letter signed by NAME"
 */
const described = (scene: Scene, token: number, told: boolean): readonly Actor[] =>
  actorsAt(scene, token).filter(
    (a) =>
      a.by === 'mention' && (told || isNamed(a) || THINGS.has(a.entity.type) || isKnown(scene, token, a)),
  );

/** "heard the case": a thing the reader has met already; not "posed a threat". */
const isKnown = (scene: Scene, token: number, { entity }: Actor): boolean =>
  entity.type === 'other' && isDefinite(scene.tree, token);

const THINGS = new Set(['treaty', 'event', 'facility', 'organization', 'group']);

const isNamed = (a: Actor): boolean => a.entity.mentions.some((m) => m.form === 'name');

/** Only what has a name somewhere in the text: descriptions alone ("a serious threat") make no node worth an untyped edge. */
const own = (scene: Scene, token: number): readonly Actor[] =>
  actorsAt(scene, token).filter((a) => a.by === 'mention' && isNamed(a));
