import type { GraphIndex } from '../data/graph-index.ts';
import { NO_FILTERS, type ViewState } from './view-state.ts';
import { scopeOf, visibleOf } from './visible.ts';

/**
 * What to change so that entities are shown: whoever passes the filters joins what is shown; where that is not enough, the
 * filters go, and where two spans of time are compared, their comparison too.
 */
export function bringingIn(index: GraphIndex, state: ViewState, ids: readonly string[]): Partial<ViewState> {
  const wanted = new Set(ids);
  const ways: readonly Partial<ViewState>[] = [
    { hidden: state.hidden.filter((id) => !wanted.has(id)) },
    NO_FILTERS,
    { ...NO_FILTERS, compare: null },
  ];
  let change: Partial<ViewState> = {};
  for (const way of ways) {
    const open = { ...state, ...way };
    change = { ...way, added: withThese(index, open, ids) };
    const { entities } = visibleOf(index, { ...open, ...change });
    if (ids.every((id) => entities.has(id))) break;
  }
  return change;
}

/** Those added, and of these whoever is not in scope already. */
function withThese(index: GraphIndex, state: ViewState, ids: readonly string[]): readonly string[] {
  const scope = scopeOf(index, state);
  const added = new Set(state.added);
  const missing = ids.filter((id) => !scope.has(id) && !added.has(id));
  return missing.length > 0 ? [...state.added, ...new Set(missing)] : state.added;
}
