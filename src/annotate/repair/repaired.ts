import type { Analysis } from '../network/network.ts';
import { commaParticiple } from './comma-participle.ts';
import type { Repair } from './draft.ts';
import { gappedClause } from './gapped-clause.ts';
import { labelledName } from './labelled-name.ts';
import { modalVerb } from './modal-verb.ts';
import { namedObject } from './named-object.ts';
import { particleVerb } from './particle-verb.ts';
import { titledName } from './titled-name.ts';
import { verbInName } from './verb-in-name.ts';

/** What grammar forbids and the network still reads at times, in this order. */
export const REPAIRS: readonly Repair[] = [
  modalVerb,
  commaParticiple,
  labelledName,
  particleVerb,
  verbInName,
  titledName,
  namedObject,
  gappedClause,
];

/** An analysis without the misreadings that a repair knows. Always a tree with one root. */
export function repaired(forms: readonly string[], analysis: Analysis): Analysis {
  let best = analysis;
  for (const repair of REPAIRS) {
    const draft = {
      ...best,
      forms,
      upos: [...best.upos],
      xpos: [...best.xpos],
      heads: [...best.heads],
      deps: [...best.deps],
    };
    repair.run(draft);
    if (isTree(draft.heads)) best = draft;
  }
  return best;
}

/** One root, to which every token leads. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false;
  return heads.every((_, start) => {
    let at = start;
    for (let steps = 0; at >= 0; steps++, at = heads[at]!) if (steps > heads.length) return false;
    return true;
  });
}
