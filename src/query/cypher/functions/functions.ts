import { AGGREGATIONS } from './aggregations.ts';
import { CONVERSIONS } from './conversions.ts';
import type { CypherFunction } from './cypher-function.ts';
import { ENTITIES } from './entities.ts';
import { LISTS } from './lists.ts';
import { NUMBERS } from './numbers.ts';
import { STRINGS } from './strings.ts';
import { TEMPORAL } from './temporal.ts';

/** All functions of the language. */
export const FUNCTIONS: readonly CypherFunction[] = [
  ...AGGREGATIONS,
  ...CONVERSIONS,
  ...ENTITIES,
  ...LISTS,
  ...NUMBERS,
  ...STRINGS,
  ...TEMPORAL,
];
