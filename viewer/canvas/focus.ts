import { shortestPaths } from '../measures/paths.ts';
import type { Desk } from '../state/desk.tsx';
import type { Scene } from './scene.ts';

/** What stands out: the selection with what it touches. */
export function focusOf({
  index,
  state,
  visible,
}: Pick<Desk, 'index' | 'state' | 'visible'>): Scene['focus'] {
  const entities = new Set<string>();
  const relations = new Set<string>();
  if (state.path) {
    for (const path of shortestPaths(index, visible.relations, state.path.from, state.path.to))
      for (const hop of path) {
        entities.add(hop.from).add(hop.to);
        for (const tie of hop.ties) relations.add(tie.id);
      }
    return entities.size > 0 ? { entities, relations } : null;
  }
  const selection = state.selection;
  if (!selection) return null;
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
