import type { EntityTypeId } from '../ontology/entity-types.ts';
import { EVENT_HEADS, FACILITY_HEADS, ORGANIZATION_HEADS, PLACE_HEADS, TREATY_HEADS } from './name-heads.ts';
import { NOMINAL_HEADS, WEAK_HEADS } from './nominal-heads.ts';
import { NOT_NAMES } from './not-names.ts';
import { words } from './rows.ts';

let nameHeads: Map<string, EntityTypeId> | undefined;
let nominalHeads: Map<string, EntityTypeId> | undefined;
let weak: Set<string> | undefined;
let notNames: Set<string> | undefined;

/** The type that the head word of a capitalized name tells: "Ministry" -> organization, "Airport" -> facility. */
export function nameHeadType(word: string): EntityTypeId | undefined {
  if (!nameHeads) {
    nameHeads = new Map();
    const lists = [
      ['facility', FACILITY_HEADS],
      ['place', PLACE_HEADS],
      ['event', EVENT_HEADS],
      ['treaty', TREATY_HEADS],
      ['organization', ORGANIZATION_HEADS],
    ] as const;
    // the later list wins where a word is in two
    for (const [type, list] of lists) for (const head of words(list)) nameHeads.set(head, type);
  }
  return nameHeads.get(word.toLowerCase());
}

/** The type of a common noun (a lemma) that may head a mention: "treaty", "troops". */
export function nominalHeadType(lemma: string): EntityTypeId | undefined {
  if (!nominalHeads) {
    nominalHeads = new Map();
    for (const [type, list] of Object.entries(NOMINAL_HEADS) as [EntityTypeId, string][])
      for (const head of words(list)) if (!nominalHeads.has(head)) nominalHeads.set(head, type);
  }
  return nominalHeads.get(lemma);
}

/** Whether such a noun says too little without a modifier. */
export function isWeakHead(lemma: string): boolean {
  weak ??= new Set(words(WEAK_HEADS));
  return weak.has(lemma);
}

/** Whether a capitalized word names nothing by itself: weekdays, faiths, pronouns at the start of a sentence. Any case. */
export function isNoName(word: string): boolean {
  notNames ??= new Set(words(NOT_NAMES));
  return notNames.has(word.toLowerCase());
}
