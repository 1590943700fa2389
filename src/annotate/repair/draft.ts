/** A sentence's tags and tree while they are repaired. `heads` are places in the sentence, -1 for the root. */
export interface Draft {
  readonly forms: readonly string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly deps: string[];
}

/** Mends one kind of misreading. May spoil the tree where it meets what it was not made for: `repaired` then keeps the former one. */
export interface Repair {
  readonly id: string;
  /** A sentence that is read right because of it. */
  readonly example: string;
  readonly run: (draft: Draft) => void;
}

export const childrenOf = ({ heads }: Draft, head: number): number[] =>
  heads.flatMap((to, i) => (to === head ? [i] : []));

export function attach(draft: Draft, token: number, head: number, dep: string): void {
  draft.heads[token] = head;
  draft.deps[token] = dep;
}
