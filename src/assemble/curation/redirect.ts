import type { Evidence } from '../../model/evidence.ts';
import { mergeRelations } from '../merge-relations.ts';
import type { Draft } from './replay.ts';

/** Gives every relation, speaker, outlet and place its new entity; `evidence` tells where a decision differs by document. */
export function redirect(draft: Draft, target: (entity: string, evidence: Evidence) => string): Draft {
  const relations = draft.relations.flatMap((relation) =>
    relation.evidence.map((evidence) => {
      const { attribution, place } = evidence;
      const { speaker, outlet } = attribution ?? {};
      return {
        ...relation,
        source: target(relation.source, evidence),
        target: target(relation.target, evidence),
        evidence: [
          {
            ...evidence,
            ...(attribution && {
              attribution: {
                ...(speaker && { speaker: target(speaker, evidence) }),
                ...(outlet && { outlet: target(outlet, evidence) }),
              },
            }),
            ...(place && { place: target(place, evidence) }),
          },
        ] as const,
      };
    }),
  );
  // an act upon oneself that only a merge brought about is no statement of the text
  const standing = relations.filter((relation) => relation.source !== relation.target);
  return { entities: draft.entities, relations: mergeRelations(standing) };
}
