import type { Relationship } from '../values/graph-values.ts';
import type { Row } from './operator.ts';

/** Whether a relationship is not yet part of the match: within one MATCH no relationship is used twice. */
export type Unused = (row: Row, relationship: Relationship) => boolean;

/** Registers of single relationships and of lists of them that may hold the same ones; null where there are none. */
export function unusedIn(singles: readonly number[], lists: readonly number[]): Unused | null {
  if (!singles.length && !lists.length) return null;
  if (singles.length === 1 && !lists.length) {
    const slot = singles[0]!;
    return (row, relationship) => row[slot] !== relationship;
  }
  return (row, relationship) => {
    for (let index = 0; index < singles.length; index++)
      if (row[singles[index]!] === relationship) return false;
    for (let index = 0; index < lists.length; index++) {
      if ((row[lists[index]!] as readonly Relationship[]).includes(relationship)) return false;
    }
    return true;
  };
}
