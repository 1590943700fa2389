import type { AnnotatedDocument } from '../model/annotated-document.ts';
import type { Entity } from '../model/entity.ts';
import type { Attribution } from '../model/evidence.ts';
import type { Mention } from '../model/mention.ts';
import type { Relation } from '../model/relation.ts';
import type { Trace } from '../model/trace.ts';
import type { TypedFrame } from '../ontology/registry.ts';
import { FRAMES } from '../ontology/registry.ts';
import { type ArgumentView, posOf } from './arguments/argument.ts';
import type { Claim } from './claim.ts';
import { withCommitment } from './commitment.ts';
import { type Aimless, complementClaims } from './complement-target.ts';
import { attributionOf } from './evidence/attribution.ts';
import { Calendar } from './evidence/calendar.ts';
import { claimStance, evidenceOf } from './evidence/evidence.ts';
import { quotationsIn } from './evidence/quotations.ts';
import { hearSpeakers, type SpeakerMemory } from './evidence/quoted-speakers.ts';
import { withoutGames } from './game-score.ts';
import { type Finding, groupRelations } from './group-relations.ts';
import { matchFrame } from './match-frame.ts';
import { isNounGerund } from './noun-gerund.ts';
import { openClaims } from './open-relation.ts';
import { withoutOwnSide, withoutWarnedOf } from './own-side.ts';
import { presenceClaims } from './presence.ts';
import { roleClaims } from './roles/role-claims.ts';
import { unstatedTie } from './roles/unstated-tie.ts';
import { type Scene, sceneOf } from './scene.ts';
import { selectClaims } from './select-claims.ts';
import { dependents, hyphenated, treeOf } from './tree.ts';

export interface RelateOptions {
  /** Collects every candidate with its rule, path and fate. */
  readonly trace?: Trace;
  /** Frames by `lemma/pos`; the ontology's own unless told otherwise. */
  readonly frames?: ReadonlyMap<string, readonly TypedFrame[]>;
}

/**
 * Trees + mentions -> relations: who did what to whom, which sentence says so, and how surely. One relation per type and ends,
 * each with its evidence in order of the text.
 *
 * @param mentions of the whole document, sorted by offset, each with the id of one of `entities`
 */
export function relate(
  annotated: AnnotatedDocument,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  options: RelateOptions = {},
): readonly Relation[] {
  const { document } = annotated;
  const byId = new Map(entities.map((e) => [e.id, e]));
  const quotations = quotationsIn(document.text);
  const memory: SpeakerMemory = { byQuotation: new Map(), last: null };
  const tie = unstatedTie(byId);
  const bySentence = mentionsBySentence(annotated, mentions);
  const scenes: (Scene | undefined)[] = [];
  const sceneAt = (n: number): Scene => {
    scenes[n] ??= sceneOf(treeOf(annotated.sentences[n]!), bySentence[n]!, byId, tie);
    return scenes[n];
  };
  // Speakers first: "..., he said" may stand a sentence after the quotation it closes
  if (quotations.length)
    for (let n = 0; n < bySentence.length; n++) hearSpeakers(sceneAt(n), quotations, document.text, memory);
  const findings: Finding[] = [];
  const calendar = new Calendar((n) => sceneAt(n).tree, document);
  for (let n = 0; n < bySentence.length; n++) {
    const found = bySentence[n]!;
    if (found.length < 2 && !hasPlural(found, byId)) continue;
    const scene = sceneAt(n);
    const reject = rejecter(scene, document.id, options.trace);
    const selected = selectClaims(
      scene,
      claimsOf(scene, options.frames ?? FRAMES, options.trace && failer(scene, document.id, options.trace)),
      reject,
    );
    const claims = withoutGames(scene, withoutWarnedOf(scene, selected, reject), reject);
    for (const claim of inOrder(scene, claims)) {
      const attribution = ownWordsApart(scene, claim, attributionOf(scene, claim, quotations, memory));
      for (const said of withCommitment(scene.tree, claim, claimStance(scene, claim))) {
        const evidence = evidenceOf(
          scene,
          said.claim,
          document,
          said.stance,
          () => calendar.timesIn(n),
          attribution,
        );
        findings.push({ claim: said.claim, evidence });
      }
    }
  }
  const kept = withoutOwnSide(withoutContradicted(findings));
  if (options.trace) traceFates(findings, new Set(kept), options.trace);
  return groupRelations(kept);
}

/** What the document as a whole leaves of what its sentences claim, in the order of the text. */
function traceFates(findings: readonly Finding[], kept: ReadonlySet<Finding>, trace: Trace): void {
  for (const finding of findings) {
    const { claim, evidence } = finding;
    const accepted = kept.has(finding);
    trace({
      document: evidence.document,
      trigger: { ...evidence.trigger, text: evidence.surface.predicate },
      rule: claim.rule,
      accepted,
      why: accepted ? claim.path : 'the document says otherwise: a tie between its ends contradicts it',
      source: claim.source.id,
      target: claim.target.id,
    });
  }
}

/** "Kim said ..., pledging to uphold it": what a speaker does by speaking is not on his word. */
function ownWordsApart(
  scene: Scene,
  claim: Claim,
  attribution: Attribution | undefined,
): Attribution | undefined {
  const participle =
    scene.tree.tokens[claim.trigger]!.xpos === 'VBG' && !dependents(scene.tree, claim.trigger, 'aux').length;
  return participle && attribution?.speaker === claim.source.id ? undefined : attribution;
}

/** An office whose state was only guessed from the document gives way to one that the text states. */
function withoutContradicted(findings: readonly Finding[]): readonly Finding[] {
  const office = ({ claim }: Finding) => `${claim.name}|${claim.source.id}`;
  const stated = new Set(findings.filter((f) => f.claim.class === 'role' && !isGuessed(f)).map(office));
  return findings.filter((f) => !isGuessed(f) || !stated.has(office(f)));
}

const isGuessed = ({ claim }: Finding): boolean => claim.rule === 'role/unstated';

const hasPlural = (mentions: readonly Mention[], byId: ReadonlyMap<string, Entity>): boolean =>
  mentions.some((m) => (byId.get(m.entity)?.members?.length ?? 0) > 1);

type Fail = (trigger: number, rule: string, why: string) => void;
const ABOUT_ELSE = /^(particle|requires|excludes|no arguments)/;
type Reject = (claim: Claim, why: string) => void;

/** All that the sentence's predicates claim: frames of verbs, nouns and adjectives, roles, and open relations. */
function claimsOf(
  scene: Scene,
  frames: NonNullable<RelateOptions['frames']>,
  fail: Fail | undefined,
): readonly Claim[] {
  const claims: Claim[] = [];
  const aimless: Aimless[] = [];
  const index = byPos(frames);
  const { tokens } = scene.tree;
  for (let i = 0; i < tokens.length; i++) {
    const pos = posOf(tokens[i]!);
    if (!pos || isNounGerund(scene.tree, i)) continue;
    const whole = hyphenated(scene.tree, i);
    const candidates =
      (whole === null ? undefined : index[pos].get(whole)) ??
      framesFor(index[pos], scene.tree.lemmas[i]!, scene.tree.words[i]!);
    const view = candidates.length || pos === 'verb' ? scene.view(i, pos) : null;
    if (!view) continue;
    const before = claims.length;
    for (const { type, frame } of candidates) {
      const matched = matchFrame(scene, view, type, frame);
      if (typeof matched !== 'string') claims.push(...matched);
      else if (matched === 'no target' && frame.target?.includes('clause-object'))
        aimless.push({ view, type, frame });
      // frames that are about something else entirely would drown the rest
      else if (fail && !ABOUT_ELSE.test(matched)) fail(i, frame.id, matched);
    }
    if (claims.length === before) claims.push(...openClaims(scene, view));
  }
  claims.push(...complementClaims(scene, aimless, claims), ...presenceClaims(scene), ...roleClaims(scene));
  return claims;
}

const NONE: readonly TypedFrame[] = [];
const framesFor = (
  frames: ReadonlyMap<string, readonly TypedFrame[]>,
  lemma: string,
  word: string,
): readonly TypedFrame[] => frames.get(lemma) ?? (word === lemma ? NONE : (frames.get(word) ?? NONE));

type ByPos = Readonly<Record<ArgumentView['pos'], Map<string, readonly TypedFrame[]>>>;
const INDEXES = new WeakMap<NonNullable<RelateOptions['frames']>, ByPos>();

/** Frames by lemma, so that no key need be put together for every token. */
function byPos(frames: NonNullable<RelateOptions['frames']>): ByPos {
  let index = INDEXES.get(frames);
  if (!index) {
    index = { verb: new Map(), noun: new Map(), adjective: new Map() };
    for (const [key, list] of frames) {
      const slash = key.lastIndexOf('/');
      index[key.slice(slash + 1) as ArgumentView['pos']].set(key.slice(0, slash), list);
    }
    INDEXES.set(frames, index);
  }
  return index;
}

/** By sentence, then what stands higher in the tree, then offset: "agreed to withdraw" comes before the withdrawal. */
function inOrder(scene: Scene, claims: readonly Claim[]): readonly Claim[] {
  const depth = (i: number) => {
    let steps = 0;
    for (let at = i; at >= 0 && steps < 60; at = scene.tree.tokens[at]!.head) steps++;
    return steps;
  };
  if (claims.length < 2) return claims;
  return claims
    .map((claim) => ({ claim, depth: depth(claim.trigger) }))
    .sort((a, b) => a.depth - b.depth || a.claim.trigger - b.claim.trigger)
    .map(({ claim }) => claim);
}

function entry(scene: Scene, document: string, claim: Claim, why: string): Parameters<Trace>[0] {
  const { start, end, text } = scene.tree.tokens[claim.trigger]!;
  return {
    document,
    trigger: { start, end, text },
    rule: claim.rule,
    accepted: false,
    why,
    source: claim.source.id,
    target: claim.target.id,
  };
}

const failer =
  ({ tree }: Scene, document: string, trace: Trace): Fail =>
  (trigger, rule, why) => {
    const { start, end, text } = tree.tokens[trigger]!;
    trace({ document, trigger: { start, end, text }, rule, accepted: false, why });
  };

const rejecter =
  (scene: Scene, document: string, trace: Trace | undefined): Reject =>
  (claim, why) =>
    trace?.(entry(scene, document, claim, why));

/** Each sentence's mentions, by where a mention begins. */
function mentionsBySentence(
  annotated: AnnotatedDocument,
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  const buckets: Mention[][] = annotated.sentences.map(() => []);
  let n = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (n + 1 < annotated.sentences.length && annotated.sentences[n]!.end <= mention.start) n++;
    if (annotated.sentences[n] && mention.start < annotated.sentences[n]!.end) buckets[n]!.push(mention);
  }
  return buckets;
}
