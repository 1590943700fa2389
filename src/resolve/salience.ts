import type { Token } from '../model/sentence.ts';
import type { Cluster } from './cluster.ts';
import type { Discourse } from './discourse.ts';
import { genderOfName } from './gender.ts';
import { childrenOf, predicateOf, subjectOf, topOf } from './grammar.ts';
import type { Gender } from './pronoun-table.ts';
import type { Site } from './site.ts';

/** Weights for it and they; each says how strongly a trait draws a pronoun. After Lappin and Leass (1994), in units of a role. */
const WEIGHTS = {
  subject: 1.3,
  object: 0.8,
  possessive: 0.5,
  oblique: 0.2,
  modifier: -0.6,
  other: 0.3,
  /** Each sentence back. */
  sentence: 0.8,
  /** Each mention of the same thing so far, up to six. */
  frequent: 0.15,
  /** Subject for subject, object for object. */
  parallel: 0.9,
  /** Gender that is known and the same, over a person of unknown gender. */
  gender: 0.3,
  /** A lone name that is a given name of the other gender; it may be a surname all the same. */
  otherGender: -1.2,
  /** A pronoun of the other gender was put to it before. */
  contradicted: -1.5,
  /** "Putin praised [his] troops": the subject of the possessive's own clause, shared subjects too. */
  ownSubject: 1.3,
  /** "Putin said [he] ...": the subject of the clause above. */
  subjectAbove: 0.5,
  /** "It gave Putin [his] chance": the one who receives what the pronoun possesses. */
  receiver: 1.2,
  /** "Taylor and [his] wife": the one that the possession is joined to. */
  carrier: 0.7,
  /** "They praised Stepinac for [his] faith": the one who is judged for it. */
  judged: 1.3,
  /** A pronoun before the name it stands for. */
  forward: -0.5,
  /** "Kim's inspection of [his] troops": the one who possesses what holds the pronoun. */
  possessor: 1,
  /** A named thing over a described one. */
  named: 0.1,
  /** One of whom only descriptions tell. */
  described: 0,
  /** The subject of a sentence before, not of a clause in it. */
  mainSubject: 0,
  /** Nothing that fits stands in between. */
  nearest: 0,
  /** "a man" is a poor antecedent once the sentence is over. */
  indefinite: -0.5,
  /** A surname alone: its bearer was introduced before, "MacKenzie worked with Bernard Leach. He ..." */
  introduced: 0.6,
  /** Only pronouns so far: nobody knows who it is. */
  nameless: -1.2,
  /** One of several: "Merkel and Putin met. He ..."; the other way round for "they". */
  joined: -0.6,
  /** A name that was taken for a place or body, for he and she. */
  mistyped: -1.5,
  /** Each fitting thing in between. */
  between: 0.3,
  /** Their: people and bodies possess, things seldom. */
  agent: 0.6,
  /** They: one state seldom. */
  oneState: -1.5,
  /** It: a place seldom. */
  place: -0.9,
  /** "North Korea's media reported it": seldom the possessor of what acts on it. */
  possessorBeside: -1.2,
  /** A quotation's speaker speaks of others as "he". */
  speaker: -3,
  inQuotation: -0.7,
};

/** For he and she: people are named, and spoken of in sentences close by. */
const FOR_PERSONS: typeof WEIGHTS = {
  ...WEIGHTS,
  other: 0.5,
  sentence: 1.1,
  otherGender: -1.7,
  carrier: 1,
  forward: 0.2,
  named: 0.5,
  described: -0.4,
  mainSubject: 0.3,
  nearest: 0.3,
  joined: -0.8,
};

/** What else the pronoun sieve knows when it weighs a candidate. */
export interface Setting {
  /** Fitting things between the two. */
  readonly between: number;
  /** How often the candidate's thing was mentioned so far. */
  readonly mentioned: number;
  readonly speaker: Site | undefined;
  readonly mistyped: boolean;
  /** Token that is the subject of the pronoun's clause, -1 without. */
  readonly ownSubject: number;
}

/** Token that is the subject of a pronoun's clause; "who" gives the noun before it. */
export const ownSubjectOf = (pronoun: Site): number =>
  pronoun.tree ? subjectOf(pronoun.tree, pronoun.predicate) : -1;

/** How strongly a mention offers itself as the antecedent of a pronoun. */
export function salience(discourse: Discourse, pronoun: Site, other: Site, setting: Setting): number {
  const cluster = discourse.cluster(other);
  const back = pronoun.sentence - other.sentence;
  const person = pronoun.gender === 'male' || pronoun.gender === 'female';
  const weights = person ? FOR_PERSONS : WEIGHTS;
  let score = weights[other.role] - back * weights.sentence - Math.min(setting.between, 8) * weights.between;
  if (back > 0 && isMainSubject(other)) score += weights.mainSubject;
  if (setting.between === 0) score += weights.nearest;
  score += weights.frequent * Math.min(6, setting.mentioned);
  if (other.role === pronoun.role && (other.role === 'subject' || other.role === 'object'))
    score += weights.parallel;
  if (pronoun.gender === cluster.gender && cluster.gender !== 'neuter') score += weights.gender;
  else if (person && (cluster.gender === 'male' || cluster.gender === 'female'))
    score += weights.contradicted;
  else if (leansAway(pronoun.gender, cluster)) score += weights.otherGender;
  if (back === 0) score += inSentence(pronoun, other, setting.ownSubject, weights);
  if (!cluster.named && !cluster.nameless) score += weights.described;
  if (cluster.named) score += weights.named;
  else if (cluster.nameless) score += weights.nameless;
  else if (other.determiner === 'indefinite' && back > 0) score += weights.indefinite;
  if (person && other.name.length === 1) score += weights.introduced;
  if (pronoun.number === 'plural' && pronoun.role === 'possessive' && isAgent(cluster))
    score += weights.agent;
  if (pronoun.number === 'plural' && cluster.types.has('state') && !isJoined(other))
    score += weights.oneState;
  if (pronoun.gender === 'neuter' && cluster.types.has('place')) score += weights.place;
  if (isJoined(other)) score += pronoun.number === 'plural' ? -weights.joined : weights.joined;
  if (setting.mistyped) score += weights.mistyped;
  if (setting.speaker && discourse.same(setting.speaker, other)) score += weights.speaker;
  if (other.quotation >= 0 && other.quotation !== pronoun.quotation) score += weights.inQuotation;
  return score;
}

/** Whether a thing acts and owns: people, bodies, states. */
export const isAgent = ({ types }: Cluster): boolean =>
  types.has('group') || types.has('person') || types.has('organization') || types.has('state');

/** Whether a mention is one of several that "and" joins. */
function isJoined({ tree, head }: Site): boolean {
  if (!tree) return false;
  return (
    tree.tokens[head]!.dep === 'conj' ||
    childrenOf(tree, head).some((child) => tree.tokens[child]!.dep === 'conj')
  );
}

/** "Barbara", for "he". */
function leansAway(gender: Gender, cluster: Cluster): boolean {
  if ((gender !== 'male' && gender !== 'female') || cluster.gender !== 'human' || cluster.person.length !== 1)
    return false;
  const leaning = genderOfName(cluster.person);
  return leaning !== 'human' && leaning !== gender;
}

/** The subject of the sentence itself, not of a clause in it. */
const isMainSubject = ({ role, tree, governor }: Site): boolean =>
  role === 'subject' && tree !== undefined && governor >= 0 && tree.tokens[governor]!.head < 0;

function inSentence(pronoun: Site, other: Site, ownSubject: number, weights: typeof WEIGHTS): number {
  const tree = pronoun.tree!;
  const top = topOf(tree, other.head);
  let score = 0;
  if (pronoun.role === 'possessive' && ownSubject >= 0 && top === topOf(tree, ownSubject))
    score += weights.ownSubject;
  else if (isSubjectAbove(pronoun, top)) score += weights.subjectAbove;
  if (other.role === 'possessive' && isUnder(pronoun, other.governor)) score += weights.possessor;
  if (pronoun.role === 'possessive' && isReceiver(pronoun, other)) score += weights.receiver;
  if (pronoun.role === 'possessive' && isCarrier(tree.tokens[pronoun.governor], other.head))
    score += weights.carrier;
  if (pronoun.role === 'possessive' && isJudged(pronoun, other)) score += weights.judged;
  if (other.head > pronoun.head) score += weights.forward;
  if (pronoun.gender === 'neuter' && other.role === 'possessive' && pronoun.role !== 'possessive') {
    if (tree.tokens[other.governor]?.head === pronoun.governor) score += weights.possessorBeside;
  }
  return score;
}

/** Whether a word is the subject of a clause that holds the pronoun's clause: "Putin, who met Kim, said that [he] ..." */
function isSubjectAbove(pronoun: Site, subject: number): boolean {
  const tree = pronoun.tree!;
  for (let at = pronoun.predicate, steps = 0; at >= 0 && steps < 6; steps++) {
    at = predicateOf(tree, at);
    if (at >= 0 && subjectOf(tree, at) === subject) return true;
  }
  return false;
}

/** Whether a mention is the indirect object of the verb whose other object holds the pronoun. */
function isReceiver(pronoun: Site, other: Site): boolean {
  const { tokens } = pronoun.tree!;
  if (other.governor !== pronoun.predicate || other.governor < 0 || other.head > pronoun.head) return false;
  const dep = tokens[topOf(pronoun.tree!, other.head)]!.dep;
  if (dep !== 'iobj' && dep !== 'obj') return false;
  for (let at = pronoun.governor, steps = 0; at >= 0 && steps < 20; at = tokens[at]!.head, steps++) {
    if (tokens[at]!.head === other.governor) return tokens[at]!.dep === 'obj' && at > other.head;
  }
  return false;
}

const isCarrier = (possession: Token | undefined, head: number): boolean =>
  possession?.dep === 'conj' && possession.head === head;

const JUDGING =
  /^(praise|thank|honou?r|award|reward|criticize|criticise|condemn|blame|congratulate|admire|punish|fine|arrest|attack|applaud|commend|hail|mock|remember|apologize|rebuke|chide|sue|fault)$/;

/** Whether a mention is the object of a verb of judgement whose reason holds the pronoun. */
function isJudged(pronoun: Site, other: Site): boolean {
  const { tokens } = pronoun.tree!;
  const verb = tokens[other.governor];
  if (!verb || !JUDGING.test(verb.lemma) || other.role === 'subject' || other.head > pronoun.head)
    return false;
  if (!/^(obj|iobj|nsubj:pass)$/.test(tokens[topOf(pronoun.tree!, other.head)]!.dep)) return false;
  for (let at = pronoun.governor, steps = 0; at >= 0 && steps < 20; at = tokens[at]!.head, steps++) {
    if (tokens[at]!.head === other.governor) return at > other.head && tokens[at]!.dep.startsWith('obl');
  }
  return false;
}

/** Whether a pronoun stands somewhere below a word of its sentence. */
function isUnder(pronoun: Site, word: number): boolean {
  const { tokens } = pronoun.tree!;
  for (let at = pronoun.governor, steps = 0; at >= 0 && steps < 60; at = tokens[at]!.head, steps++) {
    if (at === word) return true;
  }
  return false;
}
