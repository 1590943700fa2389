import { lemmaAt, type Tree } from '../tree.ts';

const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december jan feb aug sept sep oct nov dec day week month year decade century hour minute morning evening night afternoon
   noon midnight today yesterday tomorrow tonight weekend time spring summer autumn winter moment`.split(
    /\s+/,
  ),
);

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Whether an oblique says when: "on Wednesday", "in 2015", "for two weeks". Such a thing is nobody's argument. */
export function isTemporal(tree: Tree, i: number): boolean {
  const { text, tag } = tree.tokens[i]!;
  if (YEAR.test(text)) return true;
  if (tag === 'NUM' && tree.dependents[i]!.some((d) => TIMES.has(lemmaAt(tree, d)))) return true;
  return TIMES.has(lemmaAt(tree, i)) && (tag === 'PROPN' || tag === 'NOUN');
}
