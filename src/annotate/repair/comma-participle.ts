import { attach, childrenOf, type Draft, type Repair } from './draft.ts';

/**
 * A participle behind a comma, without subject or auxiliary, goes along with the act before it: it is not what was said. In the training
 * parts of EWT and GUM none of 271 such participles is a `ccomp`; in news, which has many more behind "said", the network makes it one.
 *
 * Nor does it make a clause with "that" finite: "reaffirmed that the forces aim to defend, pledging to ..." has its verb before the comma.
 */
export const commaParticiple: Repair = {
  id: 'comma-participle',
  example: '"It was hard," Sadat said, referring to the talks.',
  run: (draft) => {
    for (let i = 2; i < draft.forms.length; i++) {
      const verb = draft.heads[i]!;
      if (draft.xpos[i] !== 'VBG' || draft.deps[i] !== 'ccomp' || verb < 0 || verb > i) continue;
      const comma = commaBefore(draft, i);
      if (comma < 0 || childrenOf(draft, i).some((child) => /^(aux|cop)/.test(draft.deps[child]!))) continue;
      const before = childrenOf(draft, i).filter((child) => child < comma && draft.deps[child] !== 'punct');
      const subject = before.find((child) => draft.deps[child] === 'nsubj');
      if (!before.length) draft.deps[i] = 'advcl';
      else if (subject !== undefined && readsAsVerb(draft, subject)) {
        asVerb(draft, subject);
        for (const child of before) if (child !== subject) draft.heads[child] = subject;
        attach(draft, subject, verb, 'ccomp');
        attach(draft, i, verb, 'advcl');
      }
    }
  },
};

/** The comma right before a participle, its adverbs and a closing quotation mark; -1 without one. */
function commaBefore({ forms, heads, deps }: Draft, participle: number): number {
  let at = participle - 1;
  while (at > 0 && heads[at] === participle && deps[at] === 'advmod') at--;
  if (/^["”’']$/.test(forms[at]!)) at--;
  return forms[at] === ',' ? at : -1;
}

/** "forces [aim] to ensure": a noun right behind a plural that is read as part of its name, with an infinitive of its own. */
function readsAsVerb(draft: Draft, noun: number): boolean {
  const { xpos, heads, deps } = draft;
  return (
    xpos[noun] === 'NN' &&
    xpos[noun - 1] === 'NNS' &&
    heads[noun - 1] === noun &&
    deps[noun - 1] === 'compound' &&
    xpos[noun + 1] === 'TO' &&
    heads[heads[noun + 1]!] === noun
  );
}

/** Makes "forces aim to ensure" a clause: its last plural is the subject, with all that hung on the noun before it. */
function asVerb(draft: Draft, noun: number): void {
  const subject = noun - 1;
  const infinitive = draft.heads[noun + 1]!;
  draft.upos[noun] = 'VERB';
  draft.xpos[noun] = 'VBP';
  for (const child of childrenOf(draft, noun)) if (child < subject) draft.heads[child] = subject;
  draft.deps[subject] = 'nsubj';
  draft.deps[infinitive] = 'xcomp';
}
