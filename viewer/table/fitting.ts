import { type RefCallback, useCallback, useState } from 'react';
import type { ColumnKind } from './columns.ts';

/** How wide a box is, in pixels, now and whenever that changes; null before it is known. */
export function useRoom(): { ref: RefCallback<HTMLElement>; room: number | null } {
  const [room, setRoom] = useState<number | null>(null);
  const ref = useCallback<RefCallback<HTMLElement>>((box) => {
    if (!box) return;
    const measure = (): void => setRoom(box.clientWidth);
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(box);
    return () => watching.disconnect();
  }, []);
  return { ref, room };
}

/** The longest beginning of the columns that has room: what has none is left out, not scrolled away sideways. */
export function fitting<C extends ColumnKind>(columns: readonly C[], room: number): readonly C[] {
  let used = 0;
  const until = columns.findIndex((column) => (used += column.width) > room);
  return until < 0 ? columns : columns.slice(0, until);
}
