import type { Discourse } from './discourse.ts';
import { childrenOf, topOf } from './grammar.ts';
import type { Site } from './site.ts';
import { personAt } from './speaker.ts';

/**
 * The named things that "and" joins to one, itself included: "Reagan and Gorbachev", "the United States, Britain
 * and France". Empty where something else is among them, or one thing alone.
 */
export function conjuncts(discourse: Discourse, one: Site): readonly Site[] {
  const { tree } = one;
  if (!tree) return [];
  const head = tree.tokens[one.head]!.dep === 'conj' ? topOf(tree, one.head) : one.head;
  const first = head === one.head ? one : personAt(discourse, one.sentence, head);
  if (!first || first.pronoun || first.number === 'plural') return [];
  const others = childrenOf(tree, head).filter((child) => tree.tokens[child]!.dep === 'conj');
  if (!others.length) return [];
  const members = [first, ...others.map((token) => personAt(discourse, first.sentence, token))];
  const type = typeOf(discourse, first);
  if (!members.every((site) => site && !site.pronoun && typeOf(discourse, site) === type)) return [];
  const sites = members.filter((site): site is Site => site !== undefined);
  const clusters = new Set(sites.map((site) => discourse.cluster(site)));
  return clusters.size === sites.length && /^(person|state|organization)$/.test(type) ? sites : [];
}

const typeOf = (discourse: Discourse, site: Site): string =>
  discourse.cluster(site).known?.type ?? site.mention.type;
