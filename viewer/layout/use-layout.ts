import { useEffect, useMemo, useRef, useState } from 'react';
import { useDesk } from '../state/desk.tsx';
import { LARGE, scopeOf } from '../state/visible.ts';
import { type Layout, layOut, storedLayout } from './layout.ts';
import { placeBeside } from './place-beside.ts';

/** The layout of what is in scope, with what was put in its place by hand; null while it is being made. */
export function useLayout(): { readonly layout: Layout | null; readonly failure: string | null } {
  const { index, opened, state } = useDesk();
  const { ego, top, added, only, pins } = state;
  // another state of the same graph (the rest of it, or one to compare with, has come) keeps the drawing
  const of = opened.graph.manifest.name;

  // A small graph keeps its places whatever is hidden; the shown part of a large one gets a layout of its own.
  const large = index.graph.entities.length > LARGE;
  const scope = useMemo(
    () => (large ? scopeOf(index, { ego, top, added, only }) : new Set(index.ranked)),
    [index, large, ego, top, added, only],
  );
  const [made, setMade] = useState<{ layout: Layout; of: string } | null>(() => {
    const layout = storedLayout(index, [...scope]);
    return layout && { layout, of };
  });
  const [failure, setFailure] = useState<string | null>(null);
  const before = useRef<{ layout: Layout; of: string } | null>(null);
  before.current = made;
  useEffect(() => {
    const ids = [...scope].sort();
    const former = before.current;
    if (former?.of === of && former.layout.size === scope.size && ids.every((id) => former.layout.has(id)))
      return;
    // what only grew, or was merged and split, stays where it is
    if (
      former &&
      former.of === of &&
      [...former.layout.keys()].every((id) => scope.has(id) || !index.entities.has(id))
    ) {
      setMade({ layout: placeBeside(index, former.layout, ids), of });
      return;
    }
    const stored = storedLayout(index, ids);
    if (stored) {
      setMade({ layout: stored, of });
      return;
    }
    let stale = false;
    layOut(index, ids).then(
      (layout) => !stale && setMade({ layout, of }),
      (error: unknown) => !stale && setFailure(String(error)),
    );
    return () => {
      stale = true;
    };
  }, [index, of, scope]);

  const layout = useMemo(() => {
    if (!made || made.of !== of || pins.length === 0) return made?.of === of ? made.layout : null;
    const placed = new Map(made.layout);
    for (const { id, x, y } of pins) if (placed.has(id)) placed.set(id, { x, y });
    return placed;
  }, [made, of, pins]);
  return { layout, failure };
}
