import type { Sentence, Token } from '../model/sentence.ts';
import type { Role } from './site.ts';

/** Labels whose word takes the place of its head: "Merkel and [Putin] met", "President Vladimir [Putin]". */
const PASSED_OVER = new Set(['conj', 'flat', 'fixed', 'goeswith', 'list', 'appos']);

const NONE: readonly number[] = [];

/** `nsubj:pass` -> `nsubj`. */
const baseOf = (dep: string): string => {
  const colon = dep.indexOf(':');
  return colon < 0 ? dep : dep.slice(0, colon);
};

const childrenBySentence = new WeakMap<Sentence, readonly (readonly number[])[]>();

/** Indices of the words that depend on each word of a sentence, left to right. */
export function childrenOf(sentence: Sentence, index: number): readonly number[] {
  let children = childrenBySentence.get(sentence);
  if (!children) {
    const lists: (readonly number[])[] = new Array(sentence.tokens.length).fill(NONE);
    sentence.tokens.forEach(({ head }, i) => {
      const others = lists[head];
      if (others === NONE) lists[head] = [i];
      else (others as number[] | undefined)?.push(i);
    });
    children = lists;
    childrenBySentence.set(sentence, children);
  }
  return children[index] ?? NONE;
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);
const FUNCTION = new Set(['PUNCT', 'ADP', 'DET', 'PART']);

/** Head word of tokens first..last: the one whose own head is outside; of several, the first noun or name. */
export function headOf(sentence: Sentence, first: number, last: number): number {
  let found = -1;
  for (let i = first; i <= last; i++) {
    const token = sentence.tokens[i]!;
    if (token.head >= first && token.head <= last) continue;
    if (NOMINAL.has(token.tag)) return i;
    if (found < 0 && !FUNCTION.has(token.tag)) found = i;
  }
  return found < 0 ? last : found;
}

/** First word of the phrase of a noun, with what stands before it: "[France]'s premier", "[the] old treaty". */
export function phraseStart(sentence: Sentence, head: number): number {
  let start = head;
  for (const child of childrenOf(sentence, head)) {
    if (
      child < start &&
      /^(det|amod|compound|nummod|nmod:poss|nmod:desc)/.test(sentence.tokens[child]!.dep)
    ) {
      start = Math.min(child, childrenOf(sentence, child)[0] ?? child);
    }
  }
  return start;
}

/** The word whose place in the clause a word takes: "Putin" of "Merkel and Putin met" -> "Merkel". */
export function topOf(sentence: Sentence, index: number): number {
  let at = index;
  for (let steps = 0; steps < 50; steps++) {
    const token = sentence.tokens[at];
    if (!token || token.head < 0 || !PASSED_OVER.has(baseOf(token.dep))) return at;
    if (token.dep === 'conj' && isVerb(sentence.tokens[token.head]!)) return at;
    at = token.head;
  }
  return at;
}

const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';

const ROLES: Readonly<Record<string, Role>> = {
  nsubj: 'subject',
  csubj: 'subject',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  nmod: 'oblique',
  'nmod:poss': 'possessive',
  compound: 'modifier',
  amod: 'modifier',
};

/** Grammatical role of a word; a conjunct has its first conjunct's. */
export function roleOf(sentence: Sentence, index: number): Role {
  const dep = sentence.tokens[topOf(sentence, index)]?.dep ?? '';
  return ROLES[dep] ?? ROLES[baseOf(dep)] ?? 'other';
}

const CLAUSE = /^(ccomp|xcomp|advcl|acl|csubj|parataxis)/;

/** The predicate of the clause a word stands in: the nearest verb above, or the clause's root. -1 for a root. */
export function predicateOf(sentence: Sentence, index: number): number {
  let at = sentence.tokens[index]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < 200; steps++) {
    const token = sentence.tokens[at]!;
    if (token.tag === 'VERB' || token.head < 0 || CLAUSE.test(token.dep)) return at;
    at = token.head;
  }
  return -1;
}

/**
 * The subject of a predicate, its own or the one it shares: "Putin said he wanted to [go]" -> "he"; "Putin asked Kim to
 * [go]" -> "Kim", but "Putin promised Kim to [go]" -> "Putin"; in a relative clause the noun it is about: "Kim, who
 * [praised] his troops" -> "Kim". -1 without, and for what an event brings about: "Kim resigned, [forcing] ..."
 */
export function subjectOf(sentence: Sentence, predicate: number): number {
  let at = predicate;
  for (let steps = 0; at >= 0 && steps < 20; steps++) {
    const token = sentence.tokens[at]!;
    const own = childrenOf(sentence, at).find((child) => /^nsubj/.test(sentence.tokens[child]!.dep));
    if (own !== undefined) {
      const relative = token.dep === 'acl:relcl' && /^(who|which|that)$/i.test(sentence.tokens[own]!.text);
      return relative ? token.head : own;
    }
    if (/^acl/.test(token.dep)) return token.head;
    if (!/^(xcomp|advcl|conj)/.test(token.dep)) return -1;
    if (token.dep === 'xcomp') {
      const asked = objectOf(sentence, token.head);
      if (asked >= 0 && asked < at && !PROMISING.test(sentence.tokens[token.head]!.lemma)) return asked;
    }
    if (token.dep === 'advcl' && token.xpos === 'VBG' && token.head < at && BRINGING.test(token.lemma))
      return -1;
    at = token.head;
  }
  return -1;
}

/** Whose object is not the one who then acts: "promised Kim to go", "used the speech to say". */
const PROMISING = /^(promise|vow|swear|threaten|use|owe|take|cost)$/;

/** What an event does to others: "She resigned, [leaving] him alone". */
const BRINGING =
  /^(leave|force|make|cause|give|allow|enable|prompt|lead|earn|win|bring|drive|push|cost|help|send|let|put|turn|grant|net|render|spark|trigger)$/;

/** The person or thing a verb acts on, token index; -1 without. */
const objectOf = (sentence: Sentence, verb: number): number =>
  childrenOf(sentence, verb).find((child) => /^(obj|iobj)$/.test(sentence.tokens[child]!.dep)) ?? -1;
