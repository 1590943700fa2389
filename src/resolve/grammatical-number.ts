import type { RecognizedMention } from '../model/mention.ts';
import type { Sentence } from '../model/sentence.ts';
import { childrenOf } from './grammar.ts';
import { nounKind } from './noun-kinds.ts';
import type { GrammaticalNumber, Pronoun } from './pronoun-table.ts';

/** One or several: "the troops" several, "Reuters" either ("it said", "they said"), "the president" one. */
export function numberOf(
  mention: RecognizedMention,
  tree: Sentence,
  first: number,
  last: number,
  head: number,
  pronoun: Pronoun | undefined,
): GrammaticalNumber {
  if (pronoun) return pronoun.number;
  // "Merkel and Putin" as one mention
  if (
    childrenOf(tree, head).some(
      (child) => child <= last && child >= first && tree.tokens[child]!.dep === 'conj',
    )
  ) {
    return 'plural';
  }
  const token = tree.tokens[head]!;
  const kind = nounKind(token.lemma.toLowerCase(), token.text.toLowerCase());
  if (mention.form === 'name') {
    if (mention.type === 'person')
      return /^the\s/i.test(mention.text) && /s$/.test(token.text) ? 'plural' : 'singular';
    if (mention.type === 'organization' || mention.type === 'group' || mention.type === 'other')
      return 'either';
    return mention.type === 'state' ? 'either' : 'singular';
  }
  // "the party", and "the media", which has its plural form in the table of nouns; not "the parties"
  const inItsForm = !/S$/.test(token.xpos) || nounKind(token.text.toLowerCase()) !== undefined;
  if (kind?.collective && inItsForm) return 'either';
  if (/^NNP?S$/.test(token.xpos)) return 'plural';
  if (/^NNP?$/.test(token.xpos)) return 'singular';
  return 'either';
}
