import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Line } from './candidate.ts';

/** Personal, possessive and reflexive pronouns, with the type they have before it is known whom they stand for. */
const PRONOUNS: ReadonlyMap<string, EntityTypeId> = new Map(
  (
    [
      ['person', 'he him his himself she her hers herself i me my mine myself'],
      ['group', 'we us our ours ourselves they them their theirs themselves'],
      ['other', 'it its itself'],
    ] as const
  ).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
);

const LONGEST = Math.max(...[...PRONOUNS.keys()].map((word) => word.length));

export const pronounType = (text: string): EntityTypeId | undefined =>
  text.length > LONGEST ? undefined : PRONOUNS.get(text.toLowerCase());

/** The pronouns of a sentence that stand for something. Relative pronouns are left to the tree; "it" that stands for nothing is left out. */
export function* pronouns(line: Line): Generator<{ index: number; type: EntityTypeId }> {
  for (let index = 0; index < line.tokens.length; index++) {
    const { text, tag } = line.tokens[index]!;
    const type = pronounType(text);
    if (!type || !/^(PRON|DET)$/.test(tag) || (text === 'US' && !line.capitals)) continue;
    if (/^it$/i.test(text) && isEmpty(line, index)) continue;
    yield { index, type };
  }
}

/** "It is clear that he left", "it rained", "it took years to build", "It was Putin who called". */
function isEmpty({ tokens, children }: Line, index: number): boolean {
  const { dep, head } = tokens[index]!;
  if (dep === 'expl' || dep.startsWith('expl:')) return true;
  if (head < 0 || (dep !== 'nsubj' && dep !== 'nsubj:pass')) return false;
  const governor = tokens[head]!;
  const clause = children[head]!.some((i) => /^(csubj|ccomp)/.test(tokens[i]!.dep));
  if (
    /^(rain|snow|seem|appear|matter|happen)$/.test(governor.lemma) &&
    (clause || governor.lemma === 'rain' || governor.lemma === 'snow')
  )
    return true;
  if (children[head]!.some((i) => tokens[i]!.dep.startsWith('csubj'))) return true;
  // "it is necessary to ...", "it was unclear whether ..."
  if (governor.tag === 'ADJ' && children[head]!.some((i) => tokens[i]!.dep === 'cop'))
    return children[head]!.some((i) => /^(ccomp|xcomp|advcl)$/.test(tokens[i]!.dep) && i > head);
  return false;
}
