import { createContext, type ReactNode, use, useMemo, useSyncExternalStore } from 'react';
import type { GraphIndex } from '../data/graph-index.ts';
import type { Store } from './store.ts';
import type { ViewState } from './view-state.ts';
import { type Visible, visibleOf } from './visible.ts';

/** What every panel works on: the graph, what of it is visible, the state, and the one way to change it. */
export interface Desk {
  readonly index: GraphIndex;
  readonly state: ViewState;
  readonly visible: Visible;
  readonly store: Store<ViewState>;
  readonly change: Store<ViewState>['change'];
  readonly select: (kind: 'entity' | 'relation', id: string) => void;
}

const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('outside of a desk');
  return desk;
}

export function DeskProvider(props: { index: GraphIndex; store: Store<ViewState>; children: ReactNode }) {
  const { index, store } = props;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { top, added } = state;
  const { hiddenTypes, hiddenTies, hiddenModalities, polarity, speaker, confidence, time, ego, hidden } =
    state;
  const visible = useMemo(
    () => visibleOf(index, state),
    [
      index,
      hiddenTypes,
      hiddenTies,
      hiddenModalities,
      polarity,
      speaker,
      confidence,
      time,
      ego,
      hidden,
      top,
      added,
    ],
  );
  const desk = useMemo<Desk>(
    () => ({
      index,
      state,
      visible,
      store,
      change: store.change,
      select: (kind, id) => store.change({ selection: { kind, id } }),
    }),
    [index, state, visible, store],
  );
  return <DeskContext value={desk}>{props.children}</DeskContext>;
}
