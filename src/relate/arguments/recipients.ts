import { dependents, lemmaAt, type Tree } from '../tree.ts';

const GIVING =
  /^(?:give|grant|promise|offer|send|show|pay|deny|award|lend|hand|owe|guarantee|bring|sell|supply|refuse|cost)$/;

/**
 * Who is given what a verb's object is, where the parser did not see it: "promised Rhee a treaty", both taken for objects; "sold Taiwan 108
 * tanks", taken for a part of the name of what is sold, though none stands before a number.
 */
export function recipients(tree: Tree, verb: number, objects: readonly number[]): readonly number[] {
  const [first, second] = objects;
  if (first === undefined || objects.length > 2 || !GIVING.test(lemmaAt(tree, verb))) return [];
  if (second !== undefined) return first < second ? [first] : [];
  return dependents(tree, first, 'compound').filter(
    (c) => c > verb && c + 1 < first && tree.tokens[c]!.tag === 'PROPN' && tree.tokens[c + 1]!.tag === 'NUM',
  );
}
