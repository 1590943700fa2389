import type { Evidence } from '../../model/evidence.ts';
import type { Relation } from '../../model/relation.ts';
import type { Draft } from './draft.ts';

/** Where in a piece of evidence an entity stands; an end is read from a mention. */
export type Part = 'source' | 'target' | 'speaker' | 'outlet' | 'place';

/** What an entity in that part of that piece of evidence is from now on. */
export type Target = (entity: string, evidence: Evidence, part: Part) => string;

/** Gives the relations of an entity their new ends, speakers, outlets and places, and joins those that became one. */
export function redirect(draft: Draft, entity: string, target: Target): void {
  const touched = draft.relationsOf(entity);
  for (const relation of touched) draft.drop(relation);
  draft.add(touched.flatMap((relation) => redirected(relation, target)));
}

/** A relation for each piece of evidence, because they may part. */
function redirected(relation: Relation, target: Target): Relation[] {
  return relation.evidence.flatMap((evidence) => {
    const source = target(relation.source, evidence, 'source');
    const end = target(relation.target, evidence, 'target');
    // an act upon oneself that only a merge brought about is no statement of the text
    if (source === end && relation.source !== relation.target) return [];
    const { attribution, place } = evidence;
    const { speaker, outlet } = attribution ?? {};
    const changed = {
      ...evidence,
      ...(attribution && {
        attribution: {
          ...(speaker && { speaker: target(speaker, evidence, 'speaker') }),
          ...(outlet && { outlet: target(outlet, evidence, 'outlet') }),
        },
      }),
      ...(place && { place: target(place, evidence, 'place') }),
    };
    return [{ ...relation, source, target: end, evidence: [changed] as const }];
  });
}
