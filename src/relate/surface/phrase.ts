import { baseOf, prepositionOf, type Tree } from '../tree.ts';

/** Token indices in order; what stands between them in the sentence is left out. */
export type Phrase = readonly number[];

const CORE = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'flat',
  'fixed',
  'goeswith',
  'advmod',
  'nmod:poss',
  'nmod:desc',
  'nmod:unmarked',
  'det:predet',
]);
/** Labels under a core modifier that open something new. */
const OUTSIDE = new Set([
  'conj',
  'cc',
  'acl',
  'appos',
  'parataxis',
  'advcl',
  'list',
  'dep',
  'discourse',
  'nsubj',
  'cop',
  'aux',
  'mark',
]);

/** Which prepositional modifiers a noun phrase keeps. */
export type Keep = 'none' | 'of';

/**
 * A noun phrase without what could stand alone: coordinated parts, appositions, relative and participial clauses, and prepositional
 * modifiers other than "of" ("the culture of Bhutan").
 */
export function nounPhrase(tree: Tree, head: number, keep: Keep): Phrase {
  const found = [head];
  const add = (i: number) => {
    found.push(i);
    for (const d of tree.dependents[i]!) {
      const { dep, tag } = tree.tokens[d]!;
      if (OUTSIDE.has(baseOf(dep)) || (tag === 'PUNCT' && !isHyphen(tree, d))) continue;
      add(d);
    }
  };
  for (const d of tree.dependents[head]!) {
    const { dep, tag } = tree.tokens[d]!;
    if (CORE.has(dep)) add(d);
    else if (dep === 'case' && tree.tokens[d]!.xpos === 'POS') found.push(d);
    else if (tag === 'PUNCT' && isHyphen(tree, d)) found.push(d);
    else if (keep === 'of' && dep === 'nmod' && d > head && prepositionOf(tree, d) === 'of') {
      for (const c of tree.dependents[d]!) if (tree.tokens[c]!.dep === 'case') found.push(c);
      found.push(...nounPhrase(tree, d, 'of'));
    }
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

const isHyphen = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i]!;
  const next = tree.tokens[i + 1];
  return token.text === '-' && next?.start === token.end;
};

/** The words as in the text: blanks where the text has them or where words were left out. */
export function textOf(tree: Tree, phrase: Phrase): string {
  let text = '';
  let previous = -2;
  for (const i of phrase) {
    const token = tree.tokens[i]!;
    const apart = previous >= 0 && (i !== previous + 1 || token.start > tree.tokens[previous]!.end);
    text += (apart ? ' ' : '') + token.text;
    previous = i;
  }
  return text;
}
