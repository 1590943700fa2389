import { attach, childrenOf, type Draft, type Repair } from './draft.ts';

/** How far behind its modal a verb may stand: "will, in the foreseeable future at least, too, strengthen". */
const REACH = 14;

/**
 * A modal has a verb. Where words between the two lead the network to hang "will" on the noun of "in the future", the verb behind takes
 * its place: modal, subject and conjunction go to the verb, and the noun is what stands between.
 */
export const modalVerb: Repair = {
  id: 'modal-verb',
  example: 'He said that "we will in the future, too, strengthen the relations."',
  run: (draft) => {
    draft.xpos.forEach((tag, modal) => {
      const noun = draft.heads[modal]!;
      if (tag !== 'MD' || noun < modal || !/^(NOUN|PROPN)$/.test(draft.upos[noun]!)) return;
      const between = childrenOf(draft, noun);
      // "will be a partner", "will in the future"
      const kinds = between.map((child) => draft.deps[child]!);
      if (kinds.includes('cop') || !kinds.includes('case')) return;
      const verb = verbBehind(draft, noun);
      if (verb < 0) return;
      const clause = between.filter((child) => child <= modal && draft.deps[child] !== 'case');
      const mark = clause.find((child) => draft.deps[child] === 'mark');
      takePlace(draft, verb, noun, mark);
      for (const child of clause) draft.heads[child] = verb;
      for (const child of childrenOf(draft, modal)) draft.heads[child] = verb;
      attach(draft, modal, verb, 'aux');
      attach(draft, noun, verb, 'obl');
    });
  },
};

/** The base form behind a noun that has neither "to" nor a subject of its own; -1 without one, or behind another clause. */
function verbBehind(draft: Draft, noun: number): number {
  const { forms, xpos, deps } = draft;
  for (let i = noun + 1; i < forms.length && i <= noun + REACH; i++) {
    if (/^(MD|TO|VB[DPZ]|W.*)$/.test(xpos[i]!) || /^[;:.]$/.test(forms[i]!)) return -1;
    if (xpos[i] === 'VB')
      return childrenOf(draft, i).some((child) => /^(nsubj|aux|cop)/.test(deps[child]!)) ? -1 : i;
  }
  return -1;
}

/** Hangs the verb where the noun hung: "the conviction that ... will" on the noun before "that", else on the noun's head. */
function takePlace(draft: Draft, verb: number, noun: number, mark: number | undefined): void {
  const above = draft.heads[noun]!;
  if (mark === undefined)
    attach(draft, verb, above, above < 0 ? 'root' : draft.deps[noun]!.replace(/^obl.*/, 'parataxis'));
  else if (mark > 0 && draft.upos[mark - 1] === 'NOUN') attach(draft, verb, mark - 1, 'acl');
  else attach(draft, verb, above, above < 0 ? 'root' : 'ccomp');
}
