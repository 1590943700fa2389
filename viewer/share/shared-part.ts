import type { Desk } from '../state/desk.tsx';
import type { Visible } from '../state/visible.ts';

/** What of the visible is selected: entities taken together with the ties between them, or one with its ties. */
export function selectedPart({
  index,
  state,
  visible,
}: Pick<Desk, 'index' | 'state' | 'visible'>): Visible | null {
  const { selection, chosen } = state;
  const entities = new Set<string>();
  const relations = new Set<string>();
  if (selection?.kind === 'relation') {
    const relation = index.relations.get(selection.id);
    if (!relation) return null;
    entities.add(relation.source).add(relation.target);
    relations.add(relation.id);
  } else if (selection) {
    entities.add(selection.id);
    for (const tie of index.ties(selection.id))
      if (visible.relations.has(tie.id)) {
        relations.add(tie.id);
        entities.add(tie.source).add(tie.target);
      }
  } else if (chosen.length > 0) {
    const all = new Set(chosen);
    for (const id of chosen) {
      entities.add(id);
      for (const tie of index.ties(id))
        if (visible.relations.has(tie.id) && all.has(tie.source) && all.has(tie.target))
          relations.add(tie.id);
    }
  } else return null;
  return { ...visible, entities, relations };
}
