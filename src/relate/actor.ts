import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import { subjectOf } from './arguments/subject.ts';
import { membersOf } from './members.ts';
import { nameBehind, nameBeside } from './name-beside.ts';
import type { Scene } from './scene.ts';
import { baseOf, conjuncts, dependent, dependents, lemmaAt, prepositionOf, type Tree } from './tree.ts';
import { ORGAN_NOUNS, PARTITIVES, REPORTING_VERBS, SUFFERED, WORDS_OF_SOMEBODY } from './words.ts';

/** A mention that fills a slot, and the entity it brings in: one for each member of a plural. */
export interface Actor {
  readonly mention: Mention;
  readonly entity: Entity;
  /** 1 for the mention itself, less for one that stands in for it. */
  readonly confidence: number;
  readonly by: 'mention' | 'metonymy' | 'measure' | 'act' | 'depth';
}

/** Organs that are their state. */
const GOVERNMENTS = new Set(['government', 'administration', 'regime', 'authorities', 'authority']);

/** Labels that tie the words of one name or one person's title together. */
const WITHIN_NAME = new Set(['flat', 'compound', 'goeswith', 'nmod:desc', 'appos', 'fixed']);

/** The actors a token stands for: its own mention or a stand-in, and those of all coordinated with it. */
export function actorsAt(scene: Scene, token: number): readonly Actor[] {
  // every frame of a predicate asks for the same few tokens
  const known = scene.known.actors;
  let found = known[token];
  if (!found) {
    found = findActors(scene, token);
    known[token] = found;
  }
  return found;
}

function findActors(scene: Scene, token: number): readonly Actor[] {
  const own = oneAt(scene, token, 0);
  const alone = dependent(scene.tree, token, 'conj', 'appos') === undefined;
  if (alone && own.length < 2) return own;
  const found: Actor[] = [];
  for (const c of withListed(scene, conjuncts(scene.tree, token))) {
    for (const actor of c === token ? own : oneAt(scene, c, 0)) {
      if (!found.some((a) => a.entity.id === actor.entity.id)) found.push(actor);
    }
  }
  return found;
}

/** "Gabriel, Lammert and Schulz": names of different people that the parser strings together as appositions are a list. */
function withListed(scene: Scene, tokens: readonly number[]): readonly number[] {
  const all = [...tokens];
  for (let n = 0; n < all.length; n++) {
    const mention = scene.mentions.headed[all[n]!];
    if (mention?.form !== 'name') continue;
    for (const d of dependents(scene.tree, all[n]!, 'appos')) {
      const other = scene.mentions.headed[d];
      if (
        other?.form === 'name' &&
        other.type === mention.type &&
        other.entity !== mention.entity &&
        other.type === 'person'
      ) {
        all.push(...conjuncts(scene.tree, d));
      }
    }
  }
  return all;
}

function oneAt(scene: Scene, token: number, depth: number): readonly Actor[] {
  const own = mentionAt(scene, token);
  if (own) {
    // "Venezuela's government", where the organ is an entity of its own: it acts for the state
    const states =
      own.form === 'nominal' && GOVERNMENTS.has(lemmaAt(scene.tree, token)) ? ownersOf(scene, token) : [];
    // "secretary-general of the court, Tomas Langasek": the name says who it is
    const named =
      own.form !== 'nominal'
        ? undefined
        : own.type === 'person'
          ? nameBeside(scene, token)
          : own.type === 'group'
            ? nameBehind(scene, token)
            : undefined;
    if (named) return expand(scene, named, 1, 'mention');
    return states.length ? weaken(states, 1.15, 'metonymy') : expand(scene, own, 1, 'mention');
  }
  if (depth > 3) return [];
  const { tree } = scene;
  const whole = depth ? undefined : describedBy(tree, token, scene.mentions.headed);
  if (whole) return expand(scene, whole, 0.9, 'mention');
  // "President Vladimir Putin", "the president, Vladimir Putin": the mention beside an unmentioned title
  for (const d of dependents(tree, token, 'flat', 'appos', 'nmod:desc')) {
    const beside = scene.mentions.headed[d];
    if (beside) return expand(scene, beside, 0.95, 'mention');
  }
  const behind = ORGAN_NOUNS.has(lemmaAt(tree, token)) ? nameBeside(scene, token) : undefined;
  if (behind) return expand(scene, behind, 0.95, 'mention');
  // "82 of the schoolgirls"
  if (PARTITIVES.has(lemmaAt(tree, token)) || tree.tokens[token]!.tag === 'NUM') {
    const of = dependents(tree, token, 'nmod').find((n) => prepositionOf(tree, n) === 'of');
    if (of !== undefined)
      return conjuncts(tree, of).flatMap((c) => weaken(oneAt(scene, c, depth + 1), 0.95, 'measure'));
  }
  if (tree.tokens[token]!.tag === 'PRON') return depth ? [] : speakerMeant(scene, token);
  const lemma = lemmaAt(tree, token);
  if (WORDS_OF_SOMEBODY.has(lemma)) return authorsOf(scene, token);
  return ORGAN_NOUNS.has(lemma) ? ownersOf(scene, token) : [];
}

/** "a statement by NATO", "the ministry's report": whose words they are. */
function authorsOf(scene: Scene, words: number): readonly Actor[] {
  const { tree } = scene;
  return tree.dependents[words]!.filter(
    (d) =>
      /^(nmod:poss|compound|amod)$/.test(tree.tokens[d]!.dep) ||
      (tree.tokens[d]!.dep === 'nmod' && /^(by|from)$/.test(prepositionOf(tree, d) ?? '')),
  ).flatMap((d) => weaken(actorsAt(scene, d), 0.8, 'metonymy'));
}

/** "Iran said it would help": a pronoun that no mention covers, as subject of what somebody says, is the speaker. */
function speakerMeant(scene: Scene, pronoun: number): readonly Actor[] {
  const { tree } = scene;
  if (
    !/^(it|he|she|they)$/i.test(tree.tokens[pronoun]!.text) ||
    !/^(?:nsubj|expl)$/.test(baseOf(tree.tokens[pronoun]!.dep))
  )
    return [];
  const clause = tree.tokens[pronoun]!.head;
  const verb = tree.tokens[clause]?.dep === 'ccomp' ? tree.tokens[clause]!.head : -1;
  if (verb < 0 || !REPORTING_VERBS.has(lemmaAt(tree, verb))) return [];
  const speaker = subjectOf(tree, verb)?.token;
  return speaker === undefined || speaker === pronoun ? [] : weaken(oneAt(scene, speaker, 1), 0.9, 'mention');
}

/** The mention a token heads, or the name it is part of. */
export function mentionAt(scene: Scene, token: number): Mention | undefined {
  const headed = scene.mentions.headed[token];
  if (headed) return headed;
  const around = scene.mentions.covering[token];
  if (!around) return undefined;
  // a span that the user gave is one thing, whichever of its words the tree picks
  if (around.rule.startsWith('given')) return around;
  const { tree } = scene;
  // "peace" of "the peace talks" is no talks
  if (around.form === 'nominal' && tree.tokens[token]!.dep === 'compound') return undefined;
  let at = token;
  for (let steps = 0; steps < 6; steps++) {
    const { head, dep } = tree.tokens[at]!;
    if (head < 0 || !(WITHIN_NAME.has(dep) || WITHIN_NAME.has(baseOf(dep)))) return undefined;
    if (scene.mentions.headed[head] === around) return around;
    at = head;
  }
  return undefined;
}

const BUNDLES = new Set('package bundle raft list array range set series batch programme program'.split(' '));

/** "the package of reforms proposed by France": a clause hung on the last word of a description is about all of it. */
function describedBy(tree: Tree, token: number, headed: Scene['mentions']['headed']): Mention | undefined {
  const { dep, head } = tree.tokens[token]!;
  const ofIt = dep === 'nmod' && prepositionOf(tree, token) === 'of' && dependents(tree, token, 'acl').length;
  const measure = ofIt && BUNDLES.has(lemmaAt(tree, head)) ? headed[head] : undefined;
  return measure?.form === 'nominal' ? measure : undefined;
}

/** "Russian officials", "the government of Japan", "Israel's air force": the state or body behind an organ without mention. */
function ownersOf(scene: Scene, organ: number): readonly Actor[] {
  const { tree } = scene;
  // "the regime of X", "the X administration"
  const of = GOVERNMENTS.has(lemmaAt(tree, organ));
  const places = tree.dependents[organ]!.filter((d) => {
    const { dep } = tree.tokens[d]!;
    if (dep === 'nmod:poss' || dep === 'compound' || dep === 'amod' || dep === 'nmod:desc') return true;
    // "authorities in Kenya" are its own, "troops in Kenya" may be anybody's
    return dep === 'nmod' && (of ? /^(of|from|in)$/ : /^(of|from)$/).test(prepositionOf(tree, d) ?? '');
  });
  for (const place of places) {
    const owners = conjuncts(tree, place).flatMap((c) => {
      const mention = mentionAt(scene, c);
      return mention && (isBody(scene, mention) || (of && mention.type === 'person'))
        ? expand(scene, mention, 0.75, 'metonymy')
        : [];
    });
    if (owners.length) return owners;
  }
  return [];
}

/** "the resolution in the Security Council": where papers are dealt with; "the violence in the army" is its own. */
const isVenue = (tree: Tree, d: number, { entity }: Actor): boolean =>
  entity.type === 'organization' &&
  prepositionOf(tree, d) === 'in' &&
  PAPERS.has(lemmaAt(tree, tree.tokens[d]!.head));
const PAPERS = new Set(
  'resolution draft motion proposal bill amendment law treaty measure plan statement'.split(' '),
);

const isBody = (scene: Scene, mention: Mention): boolean => {
  const type = scene.entities.get(mention.entity)?.type ?? mention.type;
  return type === 'state' || type === 'organization' || type === 'place' || mention.rule.startsWith('given');
};

function expand(scene: Scene, mention: Mention, confidence: number, by: Actor['by']): readonly Actor[] {
  const entity = scene.entities.get(mention.entity);
  if (!entity) return [];
  if (!entity.members?.length) return [{ mention, entity, confidence, by }];
  return membersOf(entity, scene.entities).map((e) => ({ mention, entity: e, confidence, by }));
}

const weaken = (actors: readonly Actor[], factor: number, by: Actor['by']): readonly Actor[] =>
  actors.map(({ mention, entity, confidence }) => ({
    mention,
    entity,
    confidence: confidence * factor,
    by,
  }));

/**
 * The nearest responsible actor inside an act: "the dispatch of North Korean troops" -> the troops, "Iran's nuclear
 * programme" -> Iran, "the attack by Hamas" -> Hamas, "the violence in Venezuela" -> Venezuela.
 *
 * @param who whether the one whom it hits will do as well: "the attack on Kabul" -> Kabul
 */
export function responsibleActors(
  scene: Scene,
  act: number,
  who: 'anybody' | 'doer' = 'anybody',
): readonly Actor[] {
  const { tree } = scene;
  for (const ways of who === 'doer' ? DOERS : WAYS) {
    const found = tree.dependents[act]!.filter((d) => ways(tree, d)).flatMap((d) => {
      if (isAgentOfClause(tree, d)) {
        return dependents(tree, d, 'obl')
          .filter((o) => prepositionOf(tree, o) === 'by')
          .flatMap((o) => actorsAt(scene, o));
      }
      const actors = actorsAt(scene, d).filter((a) => !isVenue(tree, d, a));
      if (actors.length || prepositionOf(tree, d) !== 'of') return actors;
      // "the courage of the soldiers of the North": one step further
      return tree.dependents[d]!.filter((x) =>
        ['nmod:poss', 'nmod', 'compound', 'amod'].includes(tree.tokens[x]!.dep),
      ).flatMap((x) => actorsAt(scene, x));
    });
    if (found.length) return weaken(found, 0.9, 'act');
  }
  return [];
}

/** "the appeal filed by X": the agent of the clause on an act. */
const isAgentOfClause = (tree: Tree, d: number): boolean =>
  tree.tokens[d]!.dep === 'acl' && tree.tokens[d]!.xpos === 'VBN';

type Way = (tree: Tree, d: number) => boolean;

const broughtBy =
  (prepositions: RegExp): Way =>
  (tree, d) =>
    baseOf(tree.tokens[d]!.dep) === 'nmod' && prepositions.test(prepositionOf(tree, d) ?? '');

/** "the loss of Limburg", "the US recognition of Jerusalem": what "of" brings suffers it, and is not the one responsible. */
const isSuffered = (tree: Tree, d: number): boolean => SUFFERED.has(lemmaAt(tree, tree.tokens[d]!.head));

const OWN: readonly Way[] = [
  (tree, d) => tree.tokens[d]!.dep === 'nmod:poss',
  broughtBy(/^by$/),
  isAgentOfClause,
  (tree, d) => broughtBy(/^of$/)(tree, d) && !isSuffered(tree, d),
  (tree, d) => ['compound', 'amod', 'nmod:desc'].includes(tree.tokens[d]!.dep),
];
const DOERS: readonly Way[] = [...OWN, broughtBy(/^(in|from|with)$/)];
const WAYS: readonly Way[] = [...OWN, broughtBy(/^(in|from|on|against|with|to)$/)];

/** Whether an actor may stand in a place that wants one of these types. A span given without type fits everywhere. */
export function fits(actor: Actor, types: readonly EntityTypeId[]): boolean {
  const { entity, mention } = actor;
  if (types.includes(entity.type)) return true;
  if (mention.rule.startsWith('given') && entity.type === 'other') return true;
  return mention.entity === entity.id && types.includes(mention.type);
}
