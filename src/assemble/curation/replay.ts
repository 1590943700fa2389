import type { Decision, DecisionKind } from '../../model/decision.ts';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Relation } from '../../model/relation.ts';
import { addRelation } from './add-relation.ts';
import { Draft } from './draft.ts';
import { merge } from './merge.ts';
import { note } from './note.ts';
import { reject } from './reject.ts';
import { rename } from './rename.ts';
import { retype } from './retype.ts';
import { retypeRelation } from './retype-relation.ts';
import { split } from './split.ts';

/** How one kind of decision changes a draft. It gives what is missing, in words, and then has changed nothing. */
export type Apply<K extends DecisionKind> = (
  draft: Draft,
  decision: Extract<Decision, { decision: K }>,
) => string | undefined;

const APPLY: { readonly [K in DecisionKind]: Apply<K> } = {
  merge,
  split,
  rename,
  retype,
  reject,
  'retype-relation': retypeRelation,
  'add-relation': addRelation,
  note,
};

/** What became of a decision. */
export interface Outcome {
  readonly decision: Decision;
  /** Why it could not be applied: `no entity person:x`. Without it, it was. */
  readonly missing?: string;
}

/** What decisions make of entities and relations. */
export interface Replayed {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  /** The notes of added relations. */
  readonly notes?: Document;
  /** One for each decision, in order. */
  readonly outcomes: readonly Outcome[];
}

/** Replays an analyst's decisions in order. One whose target has vanished changes nothing, and its outcome says so. */
export function replay(
  entities: readonly Entity[],
  relations: readonly Relation[],
  decisions: readonly Decision[],
  notes?: Document,
): Replayed {
  if (!decisions.length) return { entities, relations, ...(notes && { notes }), outcomes: [] };
  const draft = new Draft(entities, relations, new Set(decisions.flatMap(entitiesNamed)), notes);
  const outcomes = decisions.map((decision): Outcome => {
    const missing = (APPLY[decision.decision] as Apply<DecisionKind>)(draft, decision);
    return { decision, ...(missing !== undefined && { missing }) };
  });
  return {
    entities: [...draft.entities.values()],
    relations: draft.relations(),
    ...(draft.notes && { notes: draft.notes }),
    outcomes,
  };
}

/** Ids of the entities that a decision speaks of, or makes. */
export function entitiesNamed(decision: Decision): readonly string[] {
  switch (decision.decision) {
    case 'merge':
      return [decision.entity, decision.into];
    case 'split':
      return [decision.entity, decision.as];
    case 'add-relation':
      return [decision.source, decision.target];
    case 'rename':
    case 'retype':
      return [decision.entity];
    case 'note':
      return decision.entity === undefined ? [] : [decision.entity];
    case 'reject':
    case 'retype-relation':
      return [];
  }
}
