import { relationId } from '../../model/identity.ts';
import type { Relation } from '../../model/relation.ts';
import { PLOVER } from '../../ontology/plover.ts';
import { ACTIONS, RELATION_TYPES } from '../../ontology/registry.ts';

/** What the ontology says of a relation type between two ends; a type that it does not know is an open relation. */
export function typed(type: string, source: string, target: string): Omit<Relation, 'evidence'> {
  const known = RELATION_TYPES.get(type);
  const action = ACTIONS.find(({ id }) => id === type);
  const directed = known?.directed ?? true;
  return {
    id: relationId(type, source, target, directed),
    type,
    class: action ? 'action' : known ? 'role' : 'open',
    event: action?.event ?? null,
    cameo: action?.cameo ?? null,
    quad: action?.event ? PLOVER[action.event].quad : null,
    directed,
    source,
    target,
  };
}
