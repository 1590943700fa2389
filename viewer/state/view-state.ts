import type { Decision } from '../../src/model/decision.ts';
import type { Modality } from '../../src/model/evidence.ts';
import type { EntityTypeId } from '../../src/ontology/entity-types.ts';
import type { TieKind } from '../data/tie.ts';

export type Selection = { readonly kind: 'entity' | 'relation'; readonly id: string };

/** First and last day, ISO. */
export type Span = readonly [string, string];

/** How a table is sorted. */
export interface Order {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** What is held against what: two spans of one graph, or the second graph (before) and this one (after). */
export type Compare =
  | { readonly kind: 'spans'; readonly before: Span; readonly after: Span }
  /** `with`: by which name the second was picked; null for the one that is served for it. */
  | { readonly kind: 'graphs'; readonly with: string | null };

/** Where an entity was put by hand, in units of the layout. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** All that decides what is on screen. Plain data: it is compared, undone, and written into the address. */
export interface ViewState {
  readonly mode: 'graph' | 'split' | 'table';
  /** What the table lists. */
  readonly rows: 'entities' | 'ties';
  readonly entityOrder: Order;
  readonly tieOrder: Order;
  /** Which columns were picked; null: as many as there is room for. */
  readonly entityColumns: readonly string[] | null;
  readonly tieColumns: readonly string[] | null;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly selection: Selection | null;
  /** Entities taken together, by lasso, Shift or the table. */
  readonly chosen: readonly string[];
  readonly hiddenTypes: readonly EntityTypeId[];
  readonly hiddenTies: readonly TieKind[];
  readonly hiddenModalities: readonly Modality[];
  readonly polarity: 'any' | 'affirmed' | 'negated';
  /** Entity id of who says it; `writer` for the text's own voice. */
  readonly speaker: string | null;
  /** Where the document came from, `Document.source`. */
  readonly outlet: string | null;
  /** 0..1; sentences below are left out. */
  readonly confidence: number;
  readonly time: Span | null;
  /** Only what is within `depth` ties of an entity. */
  readonly ego: { readonly id: string; readonly depth: number } | null;
  /** How many of the most tied entities a large graph shows; null: as many as can be read. */
  readonly top: number | null;
  /** Entities shown beside those. */
  readonly added: readonly string[];
  /** Ways between two entities; `at`: which of them, from 0. */
  readonly path: { readonly from: string; readonly to: string; readonly at: number } | null;
  readonly hidden: readonly string[];
  /** Nothing but these. */
  readonly only: readonly string[] | null;
  /** Entities whose neighbours that are tied to nothing else are folded into them. */
  readonly collapsed: readonly string[];
  readonly pins: readonly Pin[];
  /** A question in the query language, whose answer is marked; empty while it is being written. */
  readonly query: string | null;
  readonly compare: Compare | null;
  readonly size: 'ties' | 'betweenness' | 'pagerank' | 'mentions' | 'same';
  readonly colour: 'type' | 'community' | 'component';
  readonly article: { readonly document: string; readonly at: number } | null;
  readonly camera: { readonly x: number; readonly y: number; readonly ratio: number } | null;
}

/** The state with what is kept elsewhere than in the address. */
export interface DeskState extends ViewState {
  /** In the order in which they were made; undone and redone like all else. */
  readonly decisions: readonly Decision[];
}

export const INITIAL: ViewState = {
  mode: 'graph',
  rows: 'ties',
  entityOrder: { column: 'ties', direction: 'descending' },
  tieOrder: { column: 'sentences', direction: 'descending' },
  entityColumns: null,
  tieColumns: null,
  theme: 'auto',
  selection: null,
  chosen: [],
  hiddenTypes: [],
  hiddenTies: [],
  hiddenModalities: [],
  polarity: 'any',
  speaker: null,
  outlet: null,
  confidence: 0,
  time: null,
  ego: null,
  top: null,
  added: [],
  path: null,
  hidden: [],
  only: null,
  collapsed: [],
  pins: [],
  query: null,
  compare: null,
  size: 'ties',
  colour: 'type',
  article: null,
  camera: null,
};

/** The part of the state that hides something, as it is when nothing is hidden. */
export const NO_FILTERS = {
  hiddenTypes: INITIAL.hiddenTypes,
  hiddenTies: INITIAL.hiddenTies,
  hiddenModalities: INITIAL.hiddenModalities,
  polarity: INITIAL.polarity,
  speaker: INITIAL.speaker,
  outlet: INITIAL.outlet,
  confidence: INITIAL.confidence,
  time: INITIAL.time,
  ego: INITIAL.ego,
  hidden: INITIAL.hidden,
  only: INITIAL.only,
  collapsed: INITIAL.collapsed,
} as const satisfies Partial<ViewState>;
