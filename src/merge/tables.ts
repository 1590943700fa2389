import type { Table } from './database.ts';

/**
 * What a merge writes down on its way; each is made from the results and those before it. `number` counts candidates,
 * entities of documents, in order of document; ids and places are bytes that sort as in memory; `size` is the characters of a
 * row (see `inPages`).
 */
export const CANDIDATES: Table = {
  name: 'candidates',
  columns: { number: 'integer', size: 'integer', face: 'text', company: 'text' },
  scratch: true,
};

/** Where candidates look for others of their name. */
export const NAME_PLACES: Table = {
  name: 'name_places',
  columns: { place: 'bytes', number: 'integer' },
  scratch: true,
};

/** Where short names look for longer ones: 0 for who bears the name, 1 for who looks for a bearer. */
export const SHORT_PLACES: Table = {
  name: 'short_places',
  columns: { place: 'bytes', looks: 'integer', number: 'integer' },
  scratch: true,
};

/** Candidates that may meet, so that others need not be in memory with them. */
export const PARTS: Table = {
  name: 'parts',
  columns: { part: 'integer', looks: 'integer', number: 'integer', place: 'text' },
  scratch: true,
};

/** Why a candidate joined others. */
export const REASONS: Table = {
  name: 'reasons',
  columns: { number: 'integer', why: 'text' },
  scratch: true,
};

/** Candidates that are one, under the number of the first. */
export const GROUPS: Table = {
  name: 'groups',
  columns: { root: 'integer', number: 'integer' },
  scratch: true,
};

/** What groups are called, before it is known who else is called so. */
export const PORTRAITS: Table = {
  name: 'portraits',
  columns: { root: 'integer', base: 'bytes', several: 'integer', face: 'text' },
  scratch: true,
};

export const NAMES: Table = {
  name: 'names',
  columns: { root: 'integer', id: 'bytes', several: 'integer', face: 'text' },
  scratch: true,
};

/** Why a candidate is in its group. */
export const MERGES: Table = {
  name: 'merges',
  columns: { root: 'integer', number: 'integer', merge: 'text' },
  scratch: true,
};

/** Entities and relations of documents under their names in the collection; `named` are those that decisions speak of. */
export const ENTITY_ROWS: Table = {
  name: 'entity_rows',
  columns: {
    id: 'bytes',
    number: 'integer',
    plural: 'integer',
    named: 'integer',
    size: 'integer',
    entity: 'text',
  },
  scratch: true,
};

export const RELATION_ROWS: Table = {
  name: 'relation_rows',
  columns: { id: 'bytes', number: 'integer', named: 'integer', size: 'integer', relation: 'text' },
  scratch: true,
};

/** Mentions of plurals, for each member. */
export const SHARED: Table = {
  name: 'shared',
  columns: { id: 'bytes', number: 'integer', size: 'integer', mentions: 'text' },
  scratch: true,
};

/** Ids of entities that edges refer to. */
export const NEEDED: Table = { name: 'needed', columns: { id: 'bytes' }, scratch: true };

/** Ends of the edges, and pieces of evidence, in order of the edges' ids. */
export const EDGES: Table = {
  name: 'edges',
  columns: { number: 'integer', source: 'bytes', target: 'bytes', pieces: 'integer' },
  scratch: true,
};

/** Entities of the graph in order of id. */
export const NODES: Table = { name: 'nodes', columns: { number: 'integer', id: 'bytes' }, scratch: true };

export const SCRATCH: readonly Table[] = [
  CANDIDATES,
  NAME_PLACES,
  SHORT_PLACES,
  PARTS,
  REASONS,
  GROUPS,
  PORTRAITS,
  NAMES,
  MERGES,
  ENTITY_ROWS,
  RELATION_ROWS,
  SHARED,
  NEEDED,
  EDGES,
  NODES,
];
