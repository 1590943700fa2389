import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { indexGraph } from '../data/graph-index.ts';
import { useDesk } from '../state/desk.tsx';
import { LARGE } from '../state/visible.ts';
import { filled } from './filling.ts';
import { grown, growthOf } from './growth.ts';
import { type Layout, layOut, storedLayout } from './layout.ts';

/** How many drawings are remembered: whoever comes back to one finds it as it was. */
const REMEMBERED = 8;

/** Fewer find their places in a few milliseconds. */
const MANY = 600;

/** The layout of what is in scope, with what was put in its place by hand; null while it is being made. */
export function useLayout(): { readonly layout: Layout | null; readonly failure: string | null } {
  const { index, opened, state, visible } = useDesk();
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
  const [firsts, setFirsts] = useState<ReadonlyMap<string, Layout>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const key = `${of}\n${from.key}`;
  const first = useMemo(
    () => firsts.get(key) ?? storedLayout(ground, from.first),
    [firsts, key, ground, from],
  );
  useEffect(() => {
    let stale = false;
    const remember = (layout: Layout): void =>
      setFirsts((before) => {
        const others = [...before].filter(([one]) => one !== key);
        return new Map([...others, [key, layout] as const].slice(-REMEMBERED));
      });
    if (!first)
      layOut(ground, [...from.first].sort()).then(
        (layout) => !stale && remember(layout),
        (error: unknown) => !stale && setFailure(String(error)),
      );
    return () => {
      stale = true;
    };
  }, [first, key, ground, from]);

  // until the next is made, the last stands
  const last = useRef<{ readonly layout: Layout; readonly of: string } | null>(null);
  const before = last.current?.of === of ? last.current.layout : null;
  const now = useMemo(() => first && grown(index, first, to), [first, index, to]);
  const drawn = useMemo(() => (now && !(before && same(before, now)) ? now : before), [now, before]);
  useEffect(() => {
    if (drawn) last.current = { layout: drawn, of };
  }, [drawn, of]);

  // what was asked for by name, or is near one entity, is drawn whole
  const whole = !large || only !== null || ego !== null;
  const { scope } = visible;
  // very many newcomers find their places when a filter rests: what is dragged does not wait for them
  const rested = useDeferredValue(scope);
  const settled = scope.size > MANY ? rested : scope;
  const full = useMemo(
    () => (drawn && !whole ? filled(index, drawn, settled) : drawn),
    [index, drawn, whole, settled],
  );
  const layout = useMemo(() => {
    if (!full || pins.length === 0) return full;
    const placed = new Map(full);
    for (const { id, x, y } of pins) if (placed.has(id)) placed.set(id, { x, y });
    return placed;
  }, [full, pins]);
  return { layout, failure };
}

const same = (one: Layout, other: Layout): boolean =>
  one === other ||
  (one.size === other.size &&
    [...one].every(([id, at]) => at.x === other.get(id)?.x && at.y === other.get(id)?.y));
