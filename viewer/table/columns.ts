/** A column beside those that are always there. */
export interface ColumnKind {
  readonly id: string;
  readonly name: string;
  /** In pixels. */
  readonly width: number;
}

/** Of entities, beside the name; the first are the last to give way. */
export const ENTITY_COLUMNS = [
  { id: 'ties', name: 'Ties', width: 66 },
  { id: 'others', name: 'Degree', width: 80 },
  { id: 'betweenness', name: 'Betweenness', width: 118 },
  { id: 'pagerank', name: 'PageRank', width: 96 },
  { id: 'community', name: 'Community', width: 106 },
  { id: 'type', name: 'Type', width: 104 },
  { id: 'mentions', name: 'Mentions', width: 94 },
  { id: 'documents', name: 'Documents', width: 106 },
  { id: 'first', name: 'First', width: 104 },
  { id: 'last', name: 'Last', width: 104 },
  { id: 'component', name: 'Island', width: 74 },
] as const satisfies readonly ColumnKind[];

/** Of ties, beside source, tie and target. */
export const TIE_COLUMNS = [
  { id: 'sentences', name: 'Sentences', width: 104 },
  { id: 'when', name: 'When', width: 110 },
  { id: 'event', name: 'Event', width: 104 },
  { id: 'sure', name: 'Sure', width: 72 },
] as const satisfies readonly ColumnKind[];

export type EntityColumn = (typeof ENTITY_COLUMNS)[number];
export type TieColumn = (typeof TIE_COLUMNS)[number];

/** What of the room belongs to the columns that are always there. */
export const KEPT = { entities: 190, ties: 540 } as const;
