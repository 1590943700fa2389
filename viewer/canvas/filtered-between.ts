import type { Shown } from './reducers.ts';
import type { Scene } from './scene.ts';

/** What a thing looks like as long as it is shown hangs on these. */
const LOOKS = [
  'index',
  'theme',
  'focus',
  'selected',
  'changes',
  'strength',
  'size',
  'colour',
] as const satisfies readonly (keyof Scene)[];

/**
 * Ids of what a filter hid or brought back between two scenes that differ in nothing else; null when they do, and all
 * must be drawn anew. Of a large graph the few that changed are much sooner painted.
 */
export function filteredBetween(
  before: Shown,
  after: Shown,
): { readonly nodes: readonly string[]; readonly edges: readonly string[] } | null {
  const [a, b] = [before.scene, after.scene];
  if (!a || !b || LOOKS.some((key) => a[key] !== b[key])) return null;
  if (before.scale !== after.scale || before.crowd !== after.crowd || before.shade !== after.shade)
    return null;
  return { nodes: [...apart(a.entities, b.entities)], edges: [...apart(a.relations, b.relations)] };
}

function* apart(a: ReadonlySet<string>, b: ReadonlySet<string>): Iterable<string> {
  if (a === b) return;
  for (const id of a) if (!b.has(id)) yield id;
  for (const id of b) if (!a.has(id)) yield id;
}
