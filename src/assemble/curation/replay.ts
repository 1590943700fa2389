import type { Decision } from '../../model/decision.ts';
import type { Entity } from '../../model/entity.ts';
import type { Relation } from '../../model/relation.ts';
import { merge } from './merge.ts';
import { reject } from './reject.ts';
import { rename } from './rename.ts';
import { retype } from './retype.ts';
import { split } from './split.ts';

/** A graph in the making. */
export interface Draft {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

/** How one kind of decision changes a draft; undefined when what it speaks of is no longer there. */
export type Apply<K extends Decision['decision']> = (
  draft: Draft,
  decision: Extract<Decision, { decision: K }>,
) => Draft | undefined;

const APPLY: { readonly [K in Decision['decision']]: Apply<K> } = { merge, split, rename, retype, reject };

/** Replays an analyst's decisions in order. One whose target has vanished changes nothing; `vanished` hears of it. */
export function replay(
  draft: Draft,
  decisions: readonly Decision[],
  vanished: (decision: Decision) => void = () => {},
): Draft {
  return decisions.reduce((current, decision) => {
    const apply = APPLY[decision.decision] as Apply<Decision['decision']>;
    const next = apply(current, decision);
    if (!next) vanished(decision);
    return next ?? current;
  }, draft);
}
