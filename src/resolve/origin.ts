import { DEMONYMS } from '../lexicon/demonyms.ts';
import { STATES } from '../lexicon/states.ts';
import type { Span } from '../model/span.ts';
import type { Discourse } from './discourse.ts';
import { phraseStart } from './grammar.ts';
import type { Site } from './site.ts';

const rows = (list: string): string[] => list.trim().split('\n');

/** Names and adjectives of states -> key. */
const ORIGINS: ReadonlyMap<string, string> = new Map([
  ...rows(STATES).flatMap((row) => {
    const [codes, name, others] = row.split('|');
    return [name!, ...(others ?? '').split(';')]
      .filter(Boolean)
      .map((word): [string, string] => [word.toLowerCase(), `state:${codes!.slice(0, 2)}`]);
  }),
  ...rows(DEMONYMS).flatMap((row) => {
    const [key, adjectives, people] = row.split('|');
    return [...adjectives!.split(';'), ...(people ?? '').split(';')]
      .filter(Boolean)
      .map((word): [string, string] => [word.toLowerCase(), `state:${key}`]);
  }),
]);

/** The words that begin such a name, so that most words need no more than one look. */
const BEGINNINGS: ReadonlySet<string> = new Set([...ORIGINS.keys()].map((name) => name.split(' ')[0]!));

/** Keys of states named in a text of a few words: "the former North Korean foreign minister" -> state:KP. */
export function originsIn(text: string): readonly string[] {
  const words = text
    .replace(/['’]s?(?=\s|$)/g, '')
    .toLowerCase()
    .split(/[\s,()]+/)
    .slice(0, 30);
  const found = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    if (!BEGINNINGS.has(words[i]!)) continue;
    for (let n = 4; n > 0; n--) {
      const key = ORIGINS.get(words.slice(i, i + n).join(' '));
      if (!key || (n === 1 && words[i] === 'us' && !/\bU\.?S\b/.test(text))) continue;
      found.add(key);
      i += n - 1;
      break;
    }
  }
  return [...found];
}

/** A description with what stands before its noun, whether the mention holds it or not: "France's premier". */
export function phraseOf({ tree, first, head, mention }: Site): Span {
  if (!tree || mention.form !== 'nominal') return mention;
  const start = Math.min(first, phraseStart(tree, head));
  return { start: tree.tokens[start]!.start, end: mention.end };
}

/** Keys of the states that a description names, by its words or by mentions of states inside it. */
export function originsOf(discourse: Discourse, site: Site): readonly string[] {
  const { start, end } = phraseOf(site);
  const found = new Set(originsIn(discourse.annotated.document.text.slice(start, end)));
  for (let i = Math.max(0, site.index - 3); i < discourse.sites.length && i < site.index + 8; i++) {
    const inner = discourse.sites[i]!;
    if (inner.mention.start >= end) break;
    if (inner === site || inner.mention.start < start || inner.mention.end > end) continue;
    const known = discourse.cluster(inner).known;
    if (known?.type === 'state') found.add(known.key);
  }
  return [...found];
}
