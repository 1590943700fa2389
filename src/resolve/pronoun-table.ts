export type Gender = 'male' | 'female' | 'neuter' | 'human' | 'unknown';
export type GrammaticalNumber = 'singular' | 'plural' | 'either';

/** What a pronoun says about the one it stands for. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
  readonly kind: 'personal' | 'possessive' | 'reflexive' | 'relative' | 'demonstrative' | 'reciprocal';
}

type Row = readonly [
  words: string,
  person: 1 | 2 | 3,
  number: GrammaticalNumber,
  gender: Gender,
  kind: Pronoun['kind'],
];

const ROWS: readonly Row[] = [
  ['i me', 1, 'singular', 'human', 'personal'],
  ['my mine', 1, 'singular', 'human', 'possessive'],
  ['myself', 1, 'singular', 'human', 'reflexive'],
  ['we us', 1, 'plural', 'unknown', 'personal'],
  ['our ours', 1, 'plural', 'unknown', 'possessive'],
  ['ourselves', 1, 'plural', 'unknown', 'reflexive'],
  ['you', 2, 'either', 'human', 'personal'],
  ['your yours', 2, 'either', 'human', 'possessive'],
  ['yourself yourselves', 2, 'either', 'human', 'reflexive'],
  ['he him', 3, 'singular', 'male', 'personal'],
  ['his', 3, 'singular', 'male', 'possessive'],
  ['himself', 3, 'singular', 'male', 'reflexive'],
  ['she', 3, 'singular', 'female', 'personal'],
  ['her hers', 3, 'singular', 'female', 'possessive'],
  ['herself', 3, 'singular', 'female', 'reflexive'],
  ['it', 3, 'singular', 'neuter', 'personal'],
  ['its', 3, 'singular', 'neuter', 'possessive'],
  ['itself', 3, 'singular', 'neuter', 'reflexive'],
  ['they them', 3, 'plural', 'unknown', 'personal'],
  ['their theirs', 3, 'plural', 'unknown', 'possessive'],
  ['themselves themself', 3, 'plural', 'unknown', 'reflexive'],
  ['who whom', 3, 'either', 'human', 'relative'],
  ['which that', 3, 'either', 'unknown', 'relative'],
  ['whose', 3, 'either', 'unknown', 'relative'],
  ['this', 3, 'singular', 'neuter', 'demonstrative'],
  ['these those', 3, 'plural', 'unknown', 'demonstrative'],
  ['both', 3, 'plural', 'unknown', 'personal'],
];

const TABLE: ReadonlyMap<string, Pronoun> = new Map([
  ...ROWS.flatMap(([words, person, number, gender, kind]) =>
    words.split(' ').map((word): [string, Pronoun] => [word, { person, number, gender, kind }]),
  ),
  ['each other', { person: 3, number: 'plural', gender: 'unknown', kind: 'reciprocal' }],
  ['one another', { person: 3, number: 'plural', gender: 'unknown', kind: 'reciprocal' }],
]);

/** "Him" -> third person, singular, male; undefined for any other word, and for the US. */
export const pronounOf = (text: string): Pronoun | undefined =>
  TABLE.get(text.toLowerCase().replace(/\s+/g, ' '));
