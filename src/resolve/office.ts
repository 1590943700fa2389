import type { Discourse } from './discourse.ts';
import { nounKind } from './noun-kinds.ts';
import { originsIn, originsOf, phraseOf } from './origin.ts';
import { TITLE } from './personal-name.ts';
import type { Site } from './site.ts';

/** An office or calling that the text gives to a person: Russian president, foreign minister of Turkey. */
export interface Office {
  /** Family of its noun: president, minister. */
  readonly family: string;
  /** What narrows it: foreign, finance, deputy, former. */
  readonly field: readonly string[];
  /** Keys of states. */
  readonly origins: readonly string[];
}

/** Words that make another office of the same noun. */
const FIELD =
  /^(foreign|defen[cs]e|interior|finance|economy|economics|economic|trade|justice|health|education|environment|agriculture|labou?r|energy|deputy|vice|assistant|former|ex|acting|then|new|next|late|attorney|treasury|press|home|general|opposition|party|union|faction|parliamentary|security|intelligence|development|transport|culture|first)$/;

const familyOf = (word: string): string | undefined => {
  const kind = nounKind(word);
  if (kind?.types[0] !== 'person') return undefined;
  // "the sultan" is no tsar, "the spokesman" no king: nouns that a family holds only by their gender are offices of their own
  return /^(?:man|woman)$/.test(kind.family) && !/^(?:man|woman)$/.test(word)
    ? (SAME[word] ?? word)
    : kind.family;
};

/** What follows an office: "minister [of] trade", "the president [who]". */
const BEHIND_OFFICE = new Set(['of', 'for', 'to', 'in', 'who', 'at', 'on']);
const SAME: Readonly<Record<string, string>> = { tsar: 'emperor', sheik: 'sheikh', empress: 'emperor' };

/** The office in a row of words ("former German foreign minister"): its last noun of office, read with what precedes. */
export function officeIn(text: string): Office | undefined {
  const words = text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[\s,()-]+/)
    .filter(Boolean)
    .slice(0, 25);
  const stop = words.findIndex((word, i) => i > 0 && BEHIND_OFFICE.has(word));
  const front = stop < 0 ? words : words.slice(0, stop);
  for (let i = front.length - 1; i >= 0; i--) {
    const premier = front[i] === 'minister' && front[i - 1] === 'prime';
    const family = premier ? 'premier' : familyOf(front[i]!);
    if (!family) continue;
    return { family, field: front.slice(0, i).filter((word) => FIELD.test(word)), origins: originsIn(text) };
  }
  return undefined;
}

/** The same, read once a document: the sieves ask again and again. */
function officeNamed({ offices }: Discourse, text: string): Office | undefined {
  let office = offices.get(text);
  if (office === undefined) {
    office = officeIn(text) ?? null;
    offices.set(text, office);
  }
  return office ?? undefined;
}

/** Offices of a person by the words right before the name: "Russian President" before "Vladimir Putin". */
export function officesBefore(discourse: Discourse, site: Site): readonly Office[] {
  const { tree, first } = site;
  if (!tree || site.mention.form !== 'name' || site.mention.type !== 'person') return [];
  let from = first;
  while (from > 0 && first - from < 8 && mayBeTitle(tree.tokens[from - 1]!)) from--;
  // Inside the mention the title stands before the name: "President Trump"
  const words = discourse.annotated.document.text.slice(
    tree.tokens[from]!.start,
    tree.tokens[site.nameStart]!.start,
  );
  const office = words ? officeNamed(discourse, words) : undefined;
  return office ? [office] : [];
}

const IN_TITLES = new Set(['NOUN', 'PROPN', 'ADJ', 'PART']);
const WORD = /^[\p{L}.’'-]+$/u;

function mayBeTitle(token: { readonly text: string; readonly tag: string }): boolean {
  if (IN_TITLES.has(token.tag) && WORD.test(token.text)) return true;
  return TITLE.has(token.text.toLowerCase()) || token.text === "'s" || token.text === '’s';
}

/** The office that a description names: "the Turkish foreign minister". */
export function officeOf(discourse: Discourse, site: Site): Office | undefined {
  const { start, end } = phraseOf(site);
  const office = officeNamed(discourse, discourse.annotated.document.text.slice(start, end));
  return office && { ...office, origins: originsOf(discourse, site) };
}

/** Of these there are many at a time: "the German emperor" is not any emperor. */
const MONARCH = /^(?:emperor|sultan)$/;

/** Whether a description may stand for the holder of an office. "the president" for the Russian president, not for the vice president. */
export function mayMean(description: Office, held: Office): boolean {
  const leader = description.family === 'leader' && /^(president|premier|chancellor)$/.test(held.family);
  if (description.family !== held.family && !leader) return false;
  if (
    description.origins.length &&
    held.origins.length &&
    !description.origins.some((key) => held.origins.includes(key))
  )
    return false;
  if (MONARCH.test(held.family) && description.origins.length && !held.origins.length) return false;
  const own = description.field.filter((word) => !/^(then|new|late|former|ex)$/.test(word));
  const theirs = held.field.filter((word) => !/^(then|new|late|former|ex)$/.test(word));
  if (!own.every((word) => theirs.includes(word))) return false;
  // "the president" is not the vice president; "the minister" may be the foreign minister
  return description.family === 'minister' || own.length === theirs.length || leader;
}
