import { useEffect, useMemo, useRef, useState } from 'react';
import { indexGraph } from '../data/graph-index.ts';
import { useDesk } from '../state/desk.tsx';
import { LARGE } from '../state/visible.ts';
import { grown, growthOf } from './growth.ts';
import { type Layout, layOut, storedLayout } from './layout.ts';

/** How many drawings are remembered: whoever comes back to one finds it as it was. */
const REMEMBERED = 8;

/** The layout of what is in scope, with what was put in its place by hand; null while it is being made. */
export function useLayout(): { readonly layout: Layout | null; readonly failure: string | null } {
  const { index, opened, state } = useDesk();
  const { ego, top, added, only, pins } = state;
  // another state of the same graph (the rest of it, or one to compare with, has come) keeps the drawing
  const of = opened.graph.manifest.name;

  // The drawing begins with the graph as it was opened: a decision moves nothing but what it concerns.
  const ground = useMemo(
    () => (index.graph === opened.graph ? index : indexGraph(opened.graph)),
    [index, opened.graph],
  );
  // A small graph keeps its places whatever is hidden; the shown part of a large one gets a layout of its own.
  const large = index.graph.manifest.counts.entities > LARGE;
  const from = useMemo(
    () => growthOf(ground, { ego, top, added, only }, large),
    [ground, large, ego, top, added, only],
  );
  const to = useMemo(
    () => growthOf(index, { ego, top, added, only }, large),
    [index, large, ego, top, added, only],
  );
  const drawings = useRef(new Map<string, Layout>());
  const [made, setMade] = useState<{ layout: Layout; of: string } | null>(() => {
    const first = storedLayout(ground, from.first);
    return first && { layout: grown(index, first, to), of };
  });
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const key = `${of}\n${from.key}`;
    const draw = (first: Layout): void => {
      drawings.current.delete(key);
      drawings.current.set(key, first);
      for (const old of [...drawings.current.keys()].slice(0, -REMEMBERED)) drawings.current.delete(old);
      const layout = grown(index, first, to);
      setMade((before) => (before?.of === of && same(before.layout, layout) ? before : { layout, of }));
    };
    const known = drawings.current.get(key) ?? storedLayout(ground, from.first);
    if (known) {
      draw(known);
      return;
    }
    let stale = false;
    layOut(ground, [...from.first].sort()).then(
      (layout) => !stale && draw(layout),
      (error: unknown) => !stale && setFailure(String(error)),
    );
    return () => {
      stale = true;
    };
  }, [index, ground, of, from, to]);

  const layout = useMemo(() => {
    if (!made || made.of !== of || pins.length === 0) return made?.of === of ? made.layout : null;
    const placed = new Map(made.layout);
    for (const { id, x, y } of pins) if (placed.has(id)) placed.set(id, { x, y });
    return placed;
  }, [made, of, pins]);
  return { layout, failure };
}

const same = (one: Layout, other: Layout): boolean =>
  one === other ||
  (one.size === other.size &&
    [...one].every(([id, at]) => at.x === other.get(id)?.x && at.y === other.get(id)?.y));
