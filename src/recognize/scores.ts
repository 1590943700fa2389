import type { EntityTypeId } from '../ontology/entity-types.ts';

/** How much speaks for each type. Adds up over the words of a name, its surroundings, and all its mentions in a document. */
export type Scores = { [Type in EntityTypeId]?: number | undefined };

/** Scores that nothing speaks for yet. All have one form, whichever types are added first: engines are quick at that. */
export const noScores = (): Scores => ({
  person: undefined,
  state: undefined,
  organization: undefined,
  place: undefined,
  treaty: undefined,
  event: undefined,
  group: undefined,
  facility: undefined,
  weapon: undefined,
  product: undefined,
  other: undefined,
});

export function add(into: Scores, more: Readonly<Scores>, times = 1): void {
  for (const key in more) {
    const type = key as EntityTypeId;
    const score = more[type];
    if (score !== undefined) into[type] = (into[type] ?? 0) + score * times;
  }
}

/** The type with most evidence; the earlier of equals in the order given here. */
const ORDER: readonly EntityTypeId[] = [
  'person',
  'organization',
  'state',
  'place',
  'event',
  'treaty',
  'facility',
  'weapon',
  'product',
  'group',
  'other',
];

export function best(scores: Scores): { type: EntityTypeId; value: number } {
  let type: EntityTypeId = 'other';
  let value = Number.NEGATIVE_INFINITY;
  for (const candidate of ORDER) {
    const score = scores[candidate];
    if (score !== undefined && score > value) {
      type = candidate;
      value = score;
    }
  }
  return value === Number.NEGATIVE_INFINITY ? { type: 'other', value: 0 } : { type, value };
}
