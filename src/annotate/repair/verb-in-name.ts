import { attach, childrenOf, type Draft, type Repair } from './draft.ts';

/**
 * A capitalized base form behind a name that would be its subject is the end of the name: one person "begins", so "Menachem Begin" is no
 * clause. Not in headlines, which write every word large, nor behind a plural: "the Allies Begin".
 */
export const verbInName: Repair = {
  id: 'verb-in-name',
  example: 'Menachem Begin met Anwar Sadat.',
  run: (draft) => {
    const { forms, xpos } = draft;
    if (!forms.some((form) => /^\p{Ll}{3}/u.test(form))) return;
    for (let last = 1; last < forms.length; last++)
      if (/^VBP?$/.test(xpos[last]!) && xpos[last - 1] === 'NNP' && /^\p{Lu}\p{Ll}+$/u.test(forms[last]!))
        intoName(draft, last);
  },
};

/** Makes the verb at `last` the end of the name before it, and gives what hung on it another head. */
function intoName(draft: Draft, last: number): void {
  const { forms, upos, xpos, heads, deps } = draft;
  const first = last - 1;
  // "Anwar Sadat and [Menachem] Begin": the subject is the first of them
  const subject = deps[first] === 'conj' ? heads[first]! : first;
  if (subject < 0 || heads[subject] !== last || deps[subject] !== 'nsubj') return;
  const others = childrenOf(draft, last).filter((child) => child !== subject);
  const comma = forms[last + 1] === ',';
  if (others.some((child) => /^(aux|mark)/.test(deps[child]!) || (deps[child] === 'obj' && !comma))) return;
  const above = heads[last]!;
  const act = others.find((child) => child > last && upos[child] === 'VERB');
  if (act !== undefined) {
    // "Menachem Begin met Sadat": the act is the verb behind
    attach(draft, act, above, deps[last]!);
    attach(draft, subject, act, 'nsubj');
  } else if (above >= 0 && above < subject && upos[above] === 'VERB') {
    // "Sadat met Menachem Begin in Jerusalem": the name is what the verb before acts on
    attach(draft, subject, above, 'obj');
  } else attach(draft, subject, above, deps[last]!);
  for (const child of others) {
    if (child === act) continue;
    if (deps[child] === 'obj') attach(draft, child, subject, 'appos');
    else if (deps[child] === 'conj' && upos[child] === 'PROPN') attach(draft, child, subject, 'conj');
    else draft.heads[child] = child < last ? subject : (act ?? (above < 0 ? subject : above));
  }
  attach(draft, last, first, 'flat');
  upos[last] = 'PROPN';
  xpos[last] = 'NNP';
}
