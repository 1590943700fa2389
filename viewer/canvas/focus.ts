import type { Desk } from '../state/desk.tsx';
import type { Scene } from './scene.ts';

/** What stands out: the selection with what it touches. */
export function focusOf({
  index,
  state,
  visible,
}: Pick<Desk, 'index' | 'state' | 'visible'>): Scene['focus'] {
  const selection = state.selection;
  if (!selection) return null;
  const entities = new Set<string>();
  const relations = new Set<string>();
  if (selection.kind === 'relation') {
    const relation = index.relations.get(selection.id);
    if (!relation || !visible.relations.has(relation.id)) return null;
    relations.add(relation.id);
    entities.add(relation.source).add(relation.target);
  } else {
    if (!visible.entities.has(selection.id)) return null;
    entities.add(selection.id);
    for (const tie of index.ties(selection.id))
      if (visible.relations.has(tie.id)) {
        relations.add(tie.id);
        entities.add(tie.source).add(tie.target);
      }
  }
  return { entities, relations };
}
