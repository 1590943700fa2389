import type { RecognizedMention } from '../model/mention.ts';
import type { Sentence } from '../model/sentence.ts';
import { nounKind } from './noun-kinds.ts';
import type { PersonalName } from './personal-name.ts';
import type { Gender, Pronoun } from './pronoun-table.ts';

const MALE_ADDRESS = /^(mr|sir|lord|monsieur|herr|don|king|prince)$/;

/** He, she or it, as far as the mention itself tells. */
export function genderOf(
  mention: RecognizedMention,
  tree: Sentence,
  head: number,
  pronoun: Pronoun | undefined,
  personal: PersonalName | undefined,
): Gender {
  if (pronoun) return pronoun.gender;
  if (mention.type === 'person' && mention.form === 'name') {
    if (personal?.address) return MALE_ADDRESS.test(personal.address) ? 'male' : 'female';
    const first = personal?.words[0];
    return first ? 'human' : 'human';
  }
  if (mention.form === 'nominal') {
    const token = tree.tokens[head]!;
    const kind = nounKind(token.lemma.toLowerCase(), token.text.toLowerCase());
    if (kind && (mention.type === 'person' || mention.type === 'group' || mention.type === 'other'))
      return kind.gender;
  }
  if (mention.type === 'person') return 'human';
  return mention.type === 'other' || mention.type === 'group' ? 'unknown' : 'neuter';
}
