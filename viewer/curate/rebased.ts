import type { Decision } from '../../src/model/decision.ts';

/**
 * Decisions made here on top of those that were made elsewhere meanwhile: what was added here is added, what was taken back
 * here is taken back, all else is as the others left it.
 *
 * @param base what both started from
 */
export function rebased(
  base: readonly Decision[],
  mine: readonly Decision[],
  theirs: readonly Decision[],
): readonly Decision[] {
  const takenBack = without(base, mine);
  const added = without(mine, base);
  return [...without(theirs, takenBack), ...without(added, theirs)];
}

/** The first list less the second; a decision that stands twice goes once for each time. */
function without(list: readonly Decision[], less: readonly Decision[]): readonly Decision[] {
  const left = less.map(textOf);
  return list.filter((one) => {
    const at = left.indexOf(textOf(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Whoever wrote the record: the same decision is the same text. */
const textOf = (decision: Decision): string =>
  JSON.stringify(Object.entries(decision).sort(([a], [b]) => (a < b ? -1 : 1)));
