import { RELATION_TYPES } from '../../src/ontology/registry.ts';

/** Every relation type of the ontology as it reads between two names, in order of that. */
export const RELATION_OPTIONS: readonly { readonly id: string; readonly label: string }[] = [
  ...RELATION_TYPES.values(),
]
  .map(({ id, label }) => ({ id, label }))
  .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1));
