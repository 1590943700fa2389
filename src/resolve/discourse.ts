import type { AnnotatedDocument } from '../model/annotated-document.ts';
import { hash } from '../model/identity.ts';
import type { Span } from '../model/span.ts';
import type { Cluster } from './cluster.ts';
import { clusterOf, joined, mayJoin } from './cluster.ts';
import type { Office } from './office.ts';
import { holds, type Site } from './site.ts';

export interface Link {
  readonly sieve: string;
  /** Index of the antecedent's site. */
  readonly antecedent: number;
}

/** The mentions of one document while the sieves put them together. */
export class Discourse {
  readonly annotated: AnnotatedDocument;
  readonly sites: readonly Site[];
  readonly quotations: readonly Span[];
  /** Short key of the document, for the ids of what has no name. */
  readonly key: string;
  /** Why a site was linked, by its index. */
  readonly links = new Map<number, Link>();
  /** Sites of plural mentions that stand for several others: index -> indices of a site of each. */
  readonly split = new Map<number, readonly number[]>();
  /** What the words of a description or title name as an office, as far as it was asked. */
  readonly offices = new Map<string, Office | null>();
  readonly #clusters: Cluster[];
  readonly #plurals = new Map<string, Site>();
  readonly #byHead = new Map<number, number[]>();
  readonly #byKey = new Map<string, number[]>();

  constructor(annotated: AnnotatedDocument, sites: readonly Site[], quotations: readonly Span[]) {
    this.annotated = annotated;
    this.sites = sites;
    this.quotations = quotations;
    this.key = hash(annotated.document.id).slice(0, 6);
    this.#clusters = sites.map(clusterOf);
    for (const site of sites) {
      const known = site.mention.known?.key;
      if (known) push(this.#byKey, known, site.index);
      if (site.head < 0) continue;
      push(this.#byHead, tokenKey(site.sentence, site.head), site.index);
    }
  }

  cluster(site: Site | number): Cluster {
    return this.#clusters[typeof site === 'number' ? site : site.index]!;
  }

  same(a: Site | number, b: Site | number): boolean {
    return this.cluster(a) === this.cluster(b);
  }

  /** Sites whose head is this token, shortest first. */
  at(sentence: number, token: number): readonly Site[] {
    const found = this.#byHead.get(tokenKey(sentence, token));
    if (!found) return NONE;
    return found
      .map((index) => this.sites[index]!)
      .sort((a, b) => a.last - a.first - (b.last - b.first) || a.index - b.index);
  }

  /** The last mention before an index of an entity the lexicon knows by this key; else the first after it. */
  lastKnown(key: string, before: number): Site | undefined {
    const list = this.#byKey.get(key) ?? [];
    return this.sites[list.findLast((index) => index < before) ?? list[0] ?? -1];
  }

  /** Says that a plural mention stands for these; mentions of the same members are one entity. */
  splitInto(site: Site, members: readonly number[], sieve: string): void {
    const parts = members.map((index) => this.cluster(index).first);
    const key = [...new Set(parts)].sort((a, b) => a - b).join(' ');
    this.split.set(site.index, members);
    const earlier = this.#plurals.get(key);
    if (earlier) this.link(site, earlier, sieve, true);
    else this.#plurals.set(key, site);
  }

  /** Whether nothing known keeps the two apart: identity, gender, number, full names, one inside the other. */
  allowed(a: Site, b: Site): boolean {
    if (this.same(a, b)) return true;
    if (holds(a, b) || holds(b, a)) return false;
    return mayJoin(this.cluster(a), this.cluster(b));
  }

  /** Puts the later mention and its antecedent into one entity; false where that is not allowed. */
  link(site: Site, antecedent: Site, sieve: string, force = false): boolean {
    if (site === antecedent) return false;
    if (!this.links.has(site.index) && this.same(site, antecedent)) {
      this.links.set(site.index, { sieve, antecedent: antecedent.index });
      return true;
    }
    if (this.same(site, antecedent)) return true;
    if (!force && !this.allowed(site, antecedent)) return false;
    const a = this.cluster(site);
    const b = this.cluster(antecedent);
    const [into, from] = a.sites.length >= b.sites.length ? [a, b] : [b, a];
    const whole = joined(into, from);
    for (const member of from.sites) this.#clusters[member] = whole;
    if (!this.links.has(site.index)) this.links.set(site.index, { sieve, antecedent: antecedent.index });
    return true;
  }
}

const NONE: readonly Site[] = [];

/** A token of the document as one number; no sentence has a million words. */
const tokenKey = (sentence: number, token: number): number => sentence * 1_000_000 + token;

function push<Key>(index: Map<Key, number[]>, key: Key, value: number): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
