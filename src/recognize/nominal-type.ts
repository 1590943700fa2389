import { nominalHeadType } from '../lexicon/head-words.ts';
import { titleRole } from '../lexicon/title-table.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import { isCapitalized, type Line } from './candidate.ts';

export const GOVERNMENT = /^(government|regime|administration|leadership)$/;

/** "the government" speaks for its state; a "unity government" is yet to be formed, a "city government" has no state. */
const isGoverning = (modifier: string): boolean =>
  !/^(unity|coalition|transitional|shadow|city|local|regional|provincial|state|student|self|world|party|minority|majority)$/.test(
    modifier,
  );

/** What a common noun names, as its neighbours tell; undefined for a noun of no class. */
export function nominalType(line: Line, head: number): EntityTypeId | undefined {
  const { lemma, text, xpos } = line.tokens[head]!;
  const type =
    nominalHeadType(lemma.toLowerCase()) ??
    nominalHeadType(text.toLowerCase()) ??
    // "two ex-ministers"
    (/^ex-/i.test(lemma) ? nominalHeadType(lemma.slice(3).toLowerCase()) : undefined);
  const before = line.tokens[head - 1]?.text.toLowerCase() ?? '';
  const plural = /^NNP?S$/.test(xpos);
  // "the movement of goods" is none that one joins
  if (lemma === 'movement' && line.tokens[head + 1]?.text === 'of') return undefined;
  if (lemma === 'bomber') return /^(suicide|car|shoe|failed)$/.test(before) ? 'person' : 'weapon';
  // "the eastern side of the city" takes none
  if (
    lemma === 'side' &&
    /^(?:eastern|western|northern|southern|other|left|right|far|opposite)$/.test(before)
  )
    return undefined;
  // "nuclear forces" are arms, "security forces" people
  if (/^forces?$/.test(lemma) && /^(nuclear|missile|rocket|deterrent)$/.test(before)) return 'weapon';
  if (
    (lemma === 'force' && before === 'task') ||
    (lemma === 'team' && /^(football|soccer|national|basketball|hockey|cricket|rugby)$/.test(before))
  )
    return 'organization';
  // "Jewish settlements" are built, a "peace settlement" is signed
  if (lemma === 'settlement' && plural) return 'place';
  if (GOVERNMENT.test(lemma) && !plural) return isGoverning(before) ? 'state' : 'organization';
  if (plural && (type === 'person' || type === 'organization')) return 'group';
  // "two nations" are states, "EU countries" and "member states" are many
  if (
    plural &&
    type === 'state' &&
    ((line.tokens[head - 1]?.tag !== 'DET' && isCapitalized(line.tokens[head - 1]?.text ?? '')) ||
      before === 'member')
  )
    return 'group';
  if (type) return type;
  if (titleRole(text.toLowerCase()) !== undefined) return 'person';
  if (titleRole(`${before} ${text}`) !== undefined) return 'person';
  return undefined;
}
