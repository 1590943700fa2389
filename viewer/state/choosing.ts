import type { ViewState } from './view-state.ts';

/** The entities taken together, with one more or one less; a lone selected entity is the first of them. */
export function toggled(state: Pick<ViewState, 'chosen' | 'selection'>, id: string): readonly string[] {
  const first =
    state.chosen.length === 0 && state.selection?.kind === 'entity' && state.selection.id !== id
      ? [state.selection.id]
      : [];
  const chosen = [...first, ...state.chosen];
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}
