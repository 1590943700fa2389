import type { Mention } from '../../model/mention.ts';
import { tokensOf } from '../mention-index.ts';
import type { Scene } from '../scene.ts';
import type { OfficeMention } from './office.ts';

/** Who bears a title and whose title it is, read from the order of words alone. */
export interface TitlePattern {
  readonly bearer: Mention;
  readonly ties: readonly Mention[];
  readonly by: 'title' | 'apposition';
}

/** Words between a title and what stands before it in one noun phrase: "Germany's new [foreign minister]". */
const LONGEST_LEFT = 7;
/** Words after "of": "minister of the neighbouring state of Lithuania". */
const LONGEST_RIGHT = 8;
const WITHIN_PHRASE = /^(ADJ|NOUN|PROPN|DET|NUM|PART|PUNCT|VERB)$/;

/**
 * Titles by word order, which holds where trees go wrong: "Russian Foreign Minister NAME", "the premier of Saxony, NAME,",
 * "Iran's minister for culture, NAME", "NAME, the Iranian president,".
 */
export function titlePattern(scene: Scene, office: OfficeMention): TitlePattern | null {
  const before = leftOf(scene, office.first - 1);
  const next = nameAt(scene, office.last + 1);
  if (next) return { bearer: next, ties: before.ties, by: 'title' };
  const after = rightOf(scene, office.last + 1);
  const ties = [...before.ties, ...after.ties];
  // "the premier of Saxony, NAME": only with a tie, so that enumerations stay out
  const follower = after.comma >= 0 && ties.length ? nameAt(scene, after.comma + 1) : null;
  if (follower && !beginsClause(scene, after.comma + 1, follower))
    return { bearer: follower, ties, by: 'apposition' };
  // "NAME, the Iranian president" and "NAME, president of Iran"
  const leader = before.comma > 0 && ties.length ? nameEndingAt(scene, before.comma - 1) : null;
  return leader ? { bearer: leader, ties, by: 'apposition' } : null;
}

/** "After meeting with Poland's minister, Kerry said": the name behind the comma is the subject of the clause that begins there. */
function beginsClause({ tree, mentions }: Scene, first: number, name: Mention): boolean {
  const head = mentions.headed.indexOf(name);
  const last = tokensOf(tree, name)?.[1] ?? first;
  if (tree.tokens[head]?.dep !== 'nsubj' || tree.tokens[last + 1]?.text === ',') return false;
  // a main clause that something stands before
  return tree.tokens[tree.tokens[head]!.head]!.tag === 'VERB';
}

const isPerson = (mention: Mention | undefined): mention is Mention =>
  mention?.form === 'name' && (mention.type === 'person' || mention.type === 'organization');

/** A name that begins at a token. */
function nameAt({ tree, mentions }: Scene, i: number): Mention | null {
  const mention = mentions.covering[i];
  return isPerson(mention) && tree.tokens[i]!.start === mention.start ? mention : null;
}

function nameEndingAt({ tree, mentions }: Scene, i: number): Mention | null {
  const mention = mentions.covering[i];
  return isPerson(mention) && tree.tokens[i]!.end === mention.end ? mention : null;
}

/** Walks left through the noun phrase: the mentions in it, nearest first, and the comma that opens it. */
function leftOf({ tree, mentions }: Scene, from: number): { ties: readonly Mention[]; comma: number } {
  const ties: Mention[] = [];
  for (let i = from, steps = 0; i >= 0 && steps < LONGEST_LEFT; i--, steps++) {
    const token = tree.tokens[i]!;
    if (token.text === ',') return { ties, comma: i };
    if (!WITHIN_PHRASE.test(token.tag) || (token.tag === 'PUNCT' && !/^[-–'’]$/.test(token.text))) break;
    if (token.tag === 'VERB' && token.dep !== 'amod') break;
    const mention = mentions.covering[i];
    if (!mention) continue;
    if (token.end === mention.end && mention.type !== 'person') ties.push(mention);
    const range = tokensOf(tree, mention);
    if (range) i = range[0];
  }
  return { ties, comma: -1 };
}

/** "the head of the American delegation", "of the UN forces": the body itself, not whose it is. */
function wholeOf({ tree, mentions }: Scene, i: number, attribute: Mention): Mention {
  const { dep, head } = tree.tokens[i]!;
  if (head < i || !/^(?:amod|compound|nmod:poss)$/.test(dep)) return attribute;
  const whole = mentions.headed[head];
  return whole && /^(?:group|organization)$/.test(whole.type) ? whole : attribute;
}

/** Walks right through "of ..." and "for ...": the mentions in it and the comma that closes it. */
function rightOf(scene: Scene, from: number): { ties: readonly Mention[]; comma: number } {
  const { tree, mentions } = scene;
  const ties: Mention[] = [];
  if (tree.tokens[from]?.text === ',') return { ties, comma: from };
  if (!/^(of|for|in|at|to)$/.test(tree.tokens[from]?.text.toLowerCase() ?? '')) return { ties, comma: -1 };
  for (let i = from + 1, steps = 0; i < tree.tokens.length && steps < LONGEST_RIGHT; i++, steps++) {
    const token = tree.tokens[i]!;
    if (token.text === ',') return { ties, comma: i };
    if (token.tag === 'VERB' && token.xpos !== 'VBG') break;
    if (/^(SCONJ|CCONJ|AUX|PRON)$/.test(token.tag)) break;
    const mention = mentions.covering[i];
    if (!mention) continue;
    const whole = wholeOf(scene, i, mention);
    if (whole.type !== 'person') ties.push(whole);
    const range = tokensOf(tree, whole);
    if (range) i = range[1];
  }
  return { ties, comma: -1 };
}
