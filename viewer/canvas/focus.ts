import type { Desk } from '../state/desk.tsx';
import type { Scene } from './scene.ts';

/** What stands out: a path, an answer, what is taken together, the selection with what it touches, or what differs. */
export function focusOf({
  index,
  state,
  visible,
  comparison,
  asking,
  ways,
}: Pick<Desk, 'index' | 'state' | 'visible' | 'comparison' | 'asking' | 'ways'>): Scene['focus'] {
  const entities = new Set<string>();
  const relations = new Set<string>();
  const add = (id: string): void => {
    const relation = index.relations.get(id);
    if (!relation || !visible.relations.has(id)) return;
    relations.add(id);
    entities.add(relation.source).add(relation.target);
  };
  if (state.path) {
    const shown = ways?.[Math.min(state.path.at, ways.length - 1)];
    for (const hop of shown ?? []) {
      entities.add(hop.from).add(hop.to);
      for (const tie of hop.ties) relations.add(tie.id);
    }
    return entities.size > 0 ? { entities, relations } : null;
  }
  if (state.chosen.length > 0) {
    const chosen = new Set(state.chosen);
    for (const id of chosen) {
      entities.add(id);
      for (const tie of index.ties(id)) if (chosen.has(tie.source) && chosen.has(tie.target)) add(tie.id);
    }
    return { entities, relations };
  }
  const selection = state.selection;
  const answer = asking.kind === 'answer' ? asking.answer : null;
  if (!selection) {
    for (const id of answer?.relations ?? []) add(id);
    for (const id of answer?.entities ?? []) if (visible.entities.has(id)) entities.add(id);
    for (const id of comparison?.changes.keys() ?? [])
      if (visible.entities.has(id)) entities.add(id);
      else add(id);
    return entities.size > 0 ? { entities, relations } : null;
  }
  if (selection.kind === 'relation') {
    add(selection.id);
    return relations.size > 0 ? { entities, relations } : null;
  }
  if (!visible.entities.has(selection.id)) return null;
  entities.add(selection.id);
  for (const tie of index.ties(selection.id)) add(tie.id);
  return { entities, relations };
}
