import { numbersAgree } from '../cluster.ts';
import type { Discourse } from '../discourse.ts';
import { childrenOf, topOf } from '../grammar.ts';
import { nounKind } from '../noun-kinds.ts';
import type { Sieve } from '../sieve.ts';
import { holds, type Site } from '../site.ts';

/**
 * Two descriptions side by side: "Putin, the Russian president", "the carmaker Opel", "Merkel is the chancellor",
 * "Social Democratic Party (SPD)". Not "Berlin, Germany", not "Merkel (CDU)", not "Putin is not the president".
 */
export const apposition: Sieve = {
  id: 'apposition',
  example: 'Angela Merkel, the German chancellor',
  run: (discourse) => {
    const { sites } = discourse;
    sites.forEach((site, i) => {
      const next = nextOutside(sites, i);
      if (next && bracketed(discourse, site, next)) discourse.link(next, site, 'apposition', true);
      else if (next && labelled(discourse, site, next)) discourse.link(next, site, 'apposition');
      byTree(discourse, site);
    });
  },
};

function nextOutside(sites: readonly Site[], i: number): Site | undefined {
  const { end } = sites[i]!.mention;
  for (let j = i + 1; j < sites.length && j < i + 12; j++)
    if (sites[j]!.mention.start >= end) return sites[j];
  return undefined;
}

const between = (discourse: Discourse, a: Site, b: Site): string =>
  discourse.annotated.document.text.slice(a.mention.end, b.mention.start);

/** "Supreme Council of the Armed Forces (SCAF)": a short name in brackets of its own after a longer one. */
function bracketed(discourse: Discourse, a: Site, b: Site): boolean {
  if (a.mention.form !== 'name' || b.mention.form !== 'name') return false;
  if (!/^\s?\((also |known as |or |the |formerly )*$/i.test(between(discourse, a, b))) return false;
  if (!/^\)/.test(discourse.annotated.document.text.slice(b.mention.end, b.mention.end + 1))) return false;
  if (a.mention.known && b.mention.known) return false;
  const types = [a.mention.type, b.mention.type];
  if (types.includes('person') || types.includes('place') || types.includes('state')) return false;
  return a.name[0]?.[0] === b.name[0]?.[0] || (a.name.length > 1 && a.mention.type === b.mention.type);
}

/** "the carmaker [Opel]", "German Chancellor [Angela Merkel]": a label right before a name of its kind. */
function labelled(discourse: Discourse, label: Site, name: Site): boolean {
  if (label.mention.form !== 'nominal' || name.mention.form !== 'name' || label.sentence !== name.sentence)
    return false;
  if (!/^\s$/.test(between(discourse, label, name)) || label.number === 'plural') return false;
  const kind = nounKind(label.headWord);
  if (!kind?.types.includes(name.mention.type))
    return label.mention.type === name.mention.type && name.mention.type === 'person';
  return true;
}

function byTree(discourse: Discourse, site: Site): void {
  const { tree, head } = site;
  if (!tree || head < 0 || site.pronoun) return;
  const token = tree.tokens[head]!;
  if (token.dep === 'appos') {
    // "Komura and Takahira, the minister": the name right before the comma, whatever the tree hangs it on
    const other =
      besideComma(discourse, site) ??
      discourse.at(site.sentence, token.head).find((candidate) => suits(candidate, site));
    if (other) discourse.link(site, other, 'apposition');
  }
  // "Merkel is the chancellor": the description is the predicate, with a copula and without "not"
  const children = childrenOf(tree, head).map((child) => tree.tokens[child]!);
  if (!children.some((child) => child.dep === 'cop' && /^(is|was|are|were|be|been|'s)$/i.test(child.text)))
    return;
  if (children.some((child) => child.dep === 'aux' || /^(not|n't|n’t|never|no|like)$/i.test(child.text)))
    return;
  const subject = childrenOf(tree, head).find((child) => tree.tokens[child]!.dep === 'nsubj');
  if (subject === undefined || tree.tokens[head]!.tag === 'ADJ') return;
  const other = discourse.at(site.sentence, topOf(tree, subject)).find((candidate) => suits(candidate, site));
  if (other) discourse.link(site, other, 'apposition');
}

function besideComma(discourse: Discourse, site: Site): Site | undefined {
  for (let i = site.index - 1; i >= 0 && i > site.index - 6; i--) {
    const other = discourse.sites[i]!;
    if (other.sentence !== site.sentence) return undefined;
    if (/^,\s((the|an?)\s)?$/.test(between(discourse, other, site)) && suits(other, site)) return other;
  }
  return undefined;
}

/** Neighbours that may be one: a description beside a name or another description, of one kind and number. */
function suits(a: Site, b: Site): boolean {
  if (a === b || holds(a, b) || holds(b, a)) return false;
  if (a.pronoun || b.pronoun || !numbersAgree(a.number, b.number)) return false;
  if (a.mention.form === 'name' && b.mention.form === 'name') return false;
  const [description, other] = b.mention.form === 'nominal' ? [b, a] : [a, b];
  const kind = nounKind(description.headWord);
  return kind
    ? kind.types.includes(other.mention.type) || other.mention.type === 'other'
    : description.mention.type === other.mention.type;
}
