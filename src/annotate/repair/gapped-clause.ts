import { attach, childrenOf, type Draft, type Repair } from './draft.ts';

/**
 * "Clarendon represented Britain, Ali Pasha the Ottoman Empire": a second subject and object whose verb is left out. Of two phrases that stand
 * side by side without a comma, the first is no second object, and the second says nothing of the first.
 */
export const gappedClause: Repair = {
  id: 'gapped-clause',
  example: 'Clarendon represented Britain and Cavour the Kingdom of Sardinia.',
  run: (draft) => {
    const { upos, deps, heads } = draft;
    draft.forms.forEach((_, second) => {
      if (!/^(?:PROPN|NOUN)$/.test(upos[second]!) || deps[second] !== 'conj') return;
      const verb = verbOf(draft, heads[second]!);
      if (verb < 0 || second < verb) return;
      const left = besides(draft, second);
      if (left < 0) return;
      attach(draft, second, verb, 'conj');
      attach(draft, left, second, 'orphan');
    });
  },
};

/** The verb whose object a word is or is coordinated with. */
function verbOf({ upos, deps, heads }: Draft, word: number): number {
  let at = word;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    if (deps[at] === 'obj') return upos[heads[at]!] === 'VERB' ? heads[at]! : -1;
    if (deps[at] === 'orphan') at = heads[at]!;
    else if (deps[at] === 'conj' && upos[heads[at]!] === 'VERB') return heads[at]!;
    else if (/^(?:conj|appos)$/.test(deps[at]!)) at = heads[at]!;
    else return -1;
  }
  return -1;
}

/** The head of the phrase with an article or owner that begins right behind a phrase and hangs on it or beside it; -1 without. */
function besides(draft: Draft, phrase: number): number {
  const { forms, deps, heads, upos } = draft;
  let next = phrase + 1;
  while (next < forms.length && heads[next] === phrase && /^(?:flat|compound|goeswith)$/.test(deps[next]!))
    next++;
  if (!/^(?:the|its|his|her|their|a|an)$/.test(forms[next] ?? '')) return -1;
  const head = heads[next]!;
  if (head <= next || !/^(?:PROPN|NOUN)$/.test(upos[head]!)) return -1;
  // "Ivan the Terrible"
  const isByname = heads[head] === phrase && childrenOf(draft, head).length < 2;
  if (isByname) return -1;
  const beside = heads[head] === phrase ? /^(?:appos|dep|obj|nmod)$/ : /^(?:conj|appos)$/;
  return beside.test(deps[head]!) && (heads[head] === phrase || heads[head] === heads[phrase]) ? head : -1;
}
