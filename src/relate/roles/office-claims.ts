import type { Entity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { Scene } from '../scene.ts';
import { bearersOf } from './bearer.ts';
import { longOfficeAt, officeAt, rankOf } from './office.ts';
import type { RoleCandidate } from './role-claims.ts';
import { ownTiesOf, tiesOf } from './tied.ts';

/** "deputy minister", "vice president": an official, not the office itself. */
const UNDER = new Set(['deputy', 'vice', 'assistant', 'under', 'associate', 'shadow']);
const FULL_OFFICES = new Set(['head_of_state', 'head_of_government', 'minister_of', 'leader_of']);

/**
 * Offices and kinds in titles, appositions, copulas and descriptions: "Russian President Vladimir Putin", "Kim Jong-un, leader
 * of North Korea", "state media KCNA", "North Korean troops".
 */
export function officeClaims(scene: Scene): readonly RoleCandidate[] {
  const { tree } = scene;
  const found: RoleCandidate[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const office = longOfficeAt(tree, i) ?? officeAt(tree, i);
    if (!office) continue;
    for (const bearer of bearersOf(scene, i)) {
      const ties = bearer.shared ? ownTiesOf(scene, bearer.token) : tiesOf(scene, i, bearer.token);
      for (const tie of ties) {
        if (tie.mention.entity === bearer.mention.entity || tie.mention === bearer.mention) continue;
        if (bearer.by === 'description' && !isWorthTelling(scene, bearer.mention)) continue;
        const role = roleFor(scene, office.office.roles, tie.mention);
        if (!role) continue;
        const under = rankOf(tree, office).some((w) => UNDER.has(w));
        found.push({
          role: under && FULL_OFFICES.has(role) ? 'official_of' : role,
          source: bearer.mention,
          target: tie.mention,
          trigger: i,
          rule: `role/${bearer.by}`,
          confidence: bearer.by === 'description' ? 0.85 : 0.92,
        });
        break;
      }
    }
  }
  return found;
}

/** A description that no name goes with ("a minister from Sweden") tells nothing; a collective's first mention does. */
function isWorthTelling(scene: Scene, mention: Mention): boolean {
  const entity = scene.entities.get(mention.entity);
  if (!entity) return false;
  if (entity.mentions.some((m) => m.form === 'name')) return true;
  return entity.type !== 'person' && entity.mentions[0]?.id === mention.id;
}

function roleFor(
  scene: Scene,
  roles: Readonly<Partial<Record<Entity['type'], string>>>,
  tied: Mention,
): string | undefined {
  const entity = scene.entities.get(tied.entity);
  return (entity && roles[entity.type]) ?? roles[tied.type];
}
