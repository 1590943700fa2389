import { createContext, type ReactNode, use, useMemo, useSyncExternalStore } from 'react';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { type Comparison, compareGraphs, compareSpans } from '../compare/comparison.ts';
import { type Curated, curated } from '../curate/curated.ts';
import { type GraphIndex, indexGraph } from '../data/graph-index.ts';
import type { Opened } from '../data/opened.ts';
import { useSliced } from '../data/use-sliced.ts';
import { type Hop, seekPaths } from '../measures/paths.ts';
import { type Asking, useAnswer } from '../query/use-answer.ts';
import type { Store } from './store.ts';
import { type DeskState, NO_FILTERS } from './view-state.ts';
import { type Visible, visibleOf } from './visible.ts';

/** What every panel works on: the graph, what of it is visible, the state, and the one way to change it. */
export interface Desk {
  /** The graph as opened. */
  readonly opened: Opened;
  /** What became of the decisions made since the graph was built. */
  readonly curation: Curated;
  /** How far the query of the state is answered. */
  readonly asking: Asking;
  /** The graph with the decisions made here. */
  readonly index: GraphIndex;
  readonly state: DeskState;
  readonly visible: Visible;
  /** The shortest ways between two entities, when such are asked for; null while they are being looked for. */
  readonly ways: readonly (readonly Hop[])[] | null;
  /** What differs, while something is compared. */
  readonly comparison: Comparison | null;
  /** Gives the desk a second graph to compare with. */
  readonly compareWith: (graph: KnowledgeGraph, name: string) => void;
  /** How much of a very large graph is there; not a number when the rest could not be had. */
  readonly share: number;
  readonly store: Store<DeskState>;
  readonly change: Store<DeskState>['change'];
  readonly select: (kind: 'entity' | 'relation', id: string) => void;
}

/** The part of the desk that no filter and no selection changes: what needs no more is not drawn again for them. */
export type Ground = Pick<Desk, 'index' | 'opened' | 'store' | 'change' | 'select'>;

const DeskContext = createContext<Desk | null>(null);
const GroundContext = createContext<Ground | null>(null);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('outside of a desk');
  return desk;
}

export function useGround(): Ground {
  const ground = use(GroundContext);
  if (!ground) throw new Error('outside of a desk');
  return ground;
}

/** The fields that decide what is visible. */
const FILTERS = [
  ...(Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]),
  'top',
  'added',
  'compare',
] as const;

export function DeskProvider(props: {
  opened: Opened;
  store: Store<DeskState>;
  compareWith: (graph: KnowledgeGraph, name: string) => void;
  share: number;
  children: ReactNode;
}) {
  const { opened, store, compareWith, share } = props;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { decisions, compare } = state;
  const withGraph =
    compare?.kind === 'graphs' && compare.with === (opened.compareName ?? null) ? opened.compare : undefined;
  const curation = useMemo(() => curated(opened, decisions), [opened, decisions]);
  const { graph } = curation;
  const against = useMemo(() => withGraph && compareGraphs(withGraph, graph), [withGraph, graph]);
  const index = useMemo(() => indexGraph(against?.union ?? graph), [against, graph]);
  const comparison = useMemo(
    () => against ?? (compare?.kind === 'spans' ? compareSpans(index, compare.before, compare.after) : null),
    [against, compare, index],
  );
  const visible = useMemo(() => visibleOf(index, state), [index, ...FILTERS.map((key) => state[key])]);
  const [from, to] = [state.path?.from, state.path?.to];
  const seek = useMemo(
    () =>
      from === undefined || to === undefined ? null : () => seekPaths(index, visible.relations, from, to),
    [index, visible.relations, from, to],
  );
  const ways = useSliced(seek);
  const asking = useAnswer(index.graph, state.query);
  const ground = useMemo<Ground>(
    () => ({
      index,
      opened,
      store,
      change: store.change,
      select: (kind, id) => store.change({ selection: { kind, id } }),
    }),
    [index, opened, store],
  );
  const desk = useMemo<Desk>(
    () => ({ ...ground, curation, asking, state, visible, ways, comparison, compareWith, share }),
    [ground, curation, asking, state, visible, ways, comparison, compareWith, share],
  );
  return (
    <GroundContext value={ground}>
      <DeskContext value={desk}>{props.children}</DeskContext>
    </GroundContext>
  );
}
