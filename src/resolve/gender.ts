import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts';
import type { RecognizedMention } from '../model/mention.ts';
import type { Sentence } from '../model/sentence.ts';
import { nameWords } from './name-form.ts';
import { nounKind } from './noun-kinds.ts';
import { ADDRESS, type PersonalName } from './personal-name.ts';
import type { Gender, Pronoun } from './pronoun-table.ts';

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
    if (personal?.address) return ADDRESS.get(personal.address)!;
    const name = personal?.words ?? [];
    return name.length > 1 ? genderOfName(name) : 'human';
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

/** Family names that stand first in Chinese, Korean and Vietnamese names and may be given names elsewhere: "Kim Jong-un". */
const FAMILY_FIRST = new Set(
  'kim lee park choi jung chung kang cho yoon jang lim han shin seo kwon song moon yang son bae hong li wang zhang liu chen zhao huang zhou wu xu sun ma zhu hu guo he lin gao luo nguyen tran le pham hoang phan vu dang bui do ngo chan tan ang mo an min jin xi mao deng'.split(
    ' ',
  ),
);

/** Whether a full name begins with the family name, as in China, Korea and Vietnam. */
export const isFamilyFirst = (name: readonly string[]): boolean =>
  name.length > 1 && FAMILY_FIRST.has(name[0]!);

let lists: readonly [male: ReadonlySet<string>, female: ReadonlySet<string>] | undefined;

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .map((name) => nameWords(name).join(' ')),
  );

/** By the given name, or by a Slavic surname of a woman: "Angela Merkel", "Valentina Matviyenko", "Maria Zakharova". */
export function genderOfName(name: readonly string[]): Gender {
  lists ??= [words(MALE_NAMES), words(FEMALE_NAMES)];
  const [male, female] = lists;
  for (const word of name.length > 1 ? name.slice(0, -1) : name) {
    if (word.length < 2 || FAMILY_FIRST.has(word)) continue;
    const him = male.has(word);
    const her = female.has(word);
    if (him !== her) return him ? 'male' : 'female';
  }
  return name.length > 1 && /(ova|eva|skaya|ska)$/.test(name.at(-1)!) ? 'female' : 'human';
}
