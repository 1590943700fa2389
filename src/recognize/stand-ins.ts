import type { KnownEntity } from '../model/mention.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Line } from './candidate.ts';
import { standsForState } from './metonymy.ts';
import type { TypedName } from './settle-types.ts';

/** What a name comes to once it is clear what it stands for; undefined where it names no entity at all. */
export interface Naming {
  readonly type: EntityTypeId;
  readonly known?: KnownEntity;
  /** List or finder that decided. */
  readonly rule: string;
}

/** Adjectives of creeds that name a body of people with members: "a Republican", "the Socialists". */
const PARTISANS =
  /^(Nazi|Democrat|Republican|Conservative|Socialist|Liberal|Communist|Bolshevik|Nationalist)s?$/i;

/** "Republican senators", "the Republicans": one party, by the name of its members. */
function partyOf(word: string): KnownEntity {
  const name = word.endsWith('s') ? word : `${word}s`;
  return { key: `organization:${name.toLowerCase()}`, name, type: 'organization' };
}

/**
 * Adjectives of nationality, capitals and seats of power stand for their states: "the French proposal", "Moscow said", "the Kremlin".
 * Adjectives of peoples and faiths name nothing ("Kurdish"), their nouns a group ("the Kurds").
 */
export function naming({ line, stretch, type, entry }: TypedName): Naming | undefined {
  const { first, last } = stretch;
  const rule = entry
    ? `lexicon/${entry.list}`
    : `${stretch.finder}${stretch.guess ? `/${stretch.guess}` : ''}`;
  if (!entry) return { type, rule };
  const word = line.tokens[last]!;
  if (entry.list === 'demonym') {
    if (isLanguage(line, first) || isSomebody(line, first)) return undefined;
    if (
      /s$|men$/i.test(word.text) &&
      word.tag !== 'ADJ' &&
      !entry.known.name.startsWith(word.text) &&
      /^NNP?S$/.test(word.xpos)
    )
      // "the Serbs who live in Kosovo" are people, "the Serbs" their state
      return definite(line, first) && line.words[last + 1] !== 'who'
        ? { type: 'state', known: entry.known, rule }
        : { type: 'group', rule };
    return { type: 'state', known: entry.known, rule };
  }
  if (entry.list === 'people') {
    if (PARTISANS.test(word.text))
      return /^N/.test(word.xpos) || /^(Nazi|Republican)$/i.test(word.text)
        ? { type: 'organization', known: partyOf(word.text), rule }
        : undefined;
    return /s$|ese$/.test(word.text) && /^NNP?S$/.test(word.xpos)
      ? { type: 'group', known: entry.known, rule }
      : undefined;
  }
  if (entry.list === 'seat') {
    const before =
      line.tokens[first - 1]?.text.toLowerCase() === 'the' ? line.tokens[first - 2] : line.tokens[first - 1];
    if (before && /^(in|at|inside|outside|near|around)$/i.test(before.text))
      return { type: 'facility', rule: 'lexicon/seat-as-building' };
    return { type: 'state', known: entry.known, rule };
  }
  if (entry.list === 'capital' && entry.state && (type === 'place' || type === 'state')) {
    // "LONDON - Britain declared war": where it was written
    if (stretch.finder !== 'dateline' && standsForState(line, stretch))
      return { type: 'state', known: entry.state, rule: 'lexicon/capital-as-state' };
    return { type: 'place', known: entry.known, rule };
  }
  return { type, known: entry.known, rule };
}

/** "speaks Russian", "in German", "the English language". */
function isLanguage({ tokens }: Line, first: number): boolean {
  const next = tokens[first + 1]?.text.toLowerCase() ?? '';
  if (
    next === 'language' ||
    (next === '-' && /^(language|speaking)$/.test(tokens[first + 2]?.text.toLowerCase() ?? ''))
  )
    return true;
  const previous = tokens[first - 1];
  if (!previous || tokens[first]!.dep === 'amod') return false;
  return /^(in|into|from)$/i.test(previous.text)
    ? tokens[first]!.dep !== 'compound' &&
        !/^[,]?$/.test(previous.dep) &&
        /^(ADJ|PROPN|NOUN)$/.test(tokens[first]!.tag) &&
        !/^(ADJ|NOUN|PROPN|NUM)$/.test(tokens[first + 1]?.tag ?? '')
    : /^(speak|learn|teach|study|translate)$/.test(previous.lemma);
}

/** "A German was arrested", "one young Dane": somebody from there, and not the state. */
function isSomebody({ tokens }: Line, first: number): boolean {
  const word = tokens[first]!;
  if (!/^NNP?$/.test(word.xpos) || !/^(?:nsubj|obj|iobj|obl|nmod|conj|appos|root)/.test(word.dep))
    return false;
  const before = tokens[first - 1]?.tag === 'ADJ' ? tokens[first - 2] : tokens[first - 1];
  return /^(?:an?|one|another)$/i.test(before?.text ?? '');
}

const definite = ({ tokens }: Line, first: number): boolean => /^the$/i.test(tokens[first - 1]?.text ?? '');
