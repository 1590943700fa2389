import type { Modality } from '../../src/model/evidence.ts';
import type { EntityTypeId } from '../../src/ontology/entity-types.ts';
import type { TieKind } from '../data/tie.ts';

export type Selection = { readonly kind: 'entity' | 'relation'; readonly id: string };

/** All that decides what is on screen. Plain data: it is compared, undone, and written into the address. */
export interface ViewState {
  readonly mode: 'graph' | 'table';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly selection: Selection | null;
  readonly hiddenTypes: readonly EntityTypeId[];
  readonly hiddenTies: readonly TieKind[];
  readonly hiddenModalities: readonly Modality[];
  readonly polarity: 'any' | 'affirmed' | 'negated';
  /** Entity id of who says it; `writer` for the text's own voice. */
  readonly speaker: string | null;
  /** 0..1; sentences below are left out. */
  readonly confidence: number;
  /** First and last day, ISO. */
  readonly time: readonly [string, string] | null;
  /** Only what is within `depth` ties of an entity. */
  readonly ego: { readonly id: string; readonly depth: number } | null;
  /** How many of the most tied entities a large graph shows; null: as many as can be read. */
  readonly top: number | null;
  /** Entities shown beside those. */
  readonly added: readonly string[];
  readonly path: { readonly from: string; readonly to: string } | null;
  readonly hidden: readonly string[];
  readonly size: 'ties' | 'betweenness' | 'pagerank' | 'same';
  readonly colour: 'type' | 'community';
  readonly article: { readonly document: string; readonly at: number } | null;
  readonly camera: { readonly x: number; readonly y: number; readonly ratio: number } | null;
}

export const INITIAL: ViewState = {
  mode: 'graph',
  theme: 'auto',
  selection: null,
  hiddenTypes: [],
  hiddenTies: [],
  hiddenModalities: [],
  polarity: 'any',
  speaker: null,
  confidence: 0,
  time: null,
  ego: null,
  top: null,
  added: [],
  path: null,
  hidden: [],
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
  confidence: INITIAL.confidence,
  time: INITIAL.time,
  ego: INITIAL.ego,
  hidden: INITIAL.hidden,
} as const satisfies Partial<ViewState>;
