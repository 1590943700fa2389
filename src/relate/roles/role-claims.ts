import type { Entity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { EntityTypeId } from '../../ontology/entity-types.ts';
import { RELATION_TYPES } from '../../ontology/registry.ts';
import type { Claim } from '../claim.ts';
import { membersOf } from '../members.ts';
import type { Scene } from '../scene.ts';
import { basedClaims } from './based-in.ts';
import { locatedClaims } from './located-in.ts';
import { longOfficeAt, officeAt } from './office.ts';
import { officeClaims } from './office-claims.ts';
import { originClaims } from './origin.ts';

/** A tie before it is known to fit the ontology. */
export interface RoleCandidate {
  readonly role: string;
  readonly source: Mention;
  readonly target: Mention;
  readonly trigger: number;
  readonly rule: string;
  readonly confidence: number;
}

/** Standing ties that titles, appositions, attributes and places of a sentence state. */
export function roleClaims(scene: Scene): readonly Claim[] {
  const isOffice = (token: number) =>
    (longOfficeAt(scene.tree, token) ?? officeAt(scene.tree, token)) !== null;
  const candidates = [
    ...officeClaims(scene),
    ...basedClaims(scene),
    ...locatedClaims(scene),
    ...originClaims(scene, isOffice),
  ];
  const claims: Claim[] = [];
  for (const candidate of candidates) {
    for (const claim of claimsFrom(scene, candidate)) {
      const known = claims.some(
        (c) => c.name === claim.name && c.source === claim.source && c.target === claim.target,
      );
      if (!known) claims.push(claim);
    }
  }
  return claims;
}

function claimsFrom(scene: Scene, candidate: RoleCandidate): readonly Claim[] {
  const type = RELATION_TYPES.get(candidate.role);
  if (!type) return [];
  const sources = entitiesOf(scene, candidate.source).filter((e) => allows(type.source, e, candidate.source));
  const targets = entitiesOf(scene, candidate.target).filter((e) => allows(type.target, e, candidate.target));
  return sources.flatMap((source) =>
    targets
      .filter((target) => target.id !== source.id)
      .map((target) => ({
        type,
        name: type.id,
        class: 'event' in type ? ('action' as const) : ('role' as const),
        directed: type.directed,
        source,
        target,
        sourceMention: candidate.source,
        targetMention: candidate.target,
        trigger: candidate.trigger,
        rule: candidate.rule,
        specificity: 0,
        confidence: candidate.confidence,
        path: candidate.rule,
        swallows: [],
      })),
  );
}

const entitiesOf = (scene: Scene, mention: Mention): readonly Entity[] => {
  const entity = scene.entities.get(mention.entity);
  if (!entity) return [];
  return membersOf(entity, scene.entities);
};

const allows = (types: readonly EntityTypeId[], entity: Entity, mention: Mention): boolean =>
  types.includes(entity.type) || types.includes(mention.type);
