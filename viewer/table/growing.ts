import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

const PORTION = 200;

/**
 * As many of the rows as were scrolled to, and what brings more of them. Rows out of sight are not drawn, but the table
 * makes an element of every one that it is given: of tens of thousands that would take a minute.
 *
 * @param order what the rows are sorted by; another begins at its top
 * @returns `table` is for the table, which scrolls
 */
export function useGrowing<Row>(
  rows: readonly Row[],
  order: unknown,
): { shown: readonly Row[]; more: () => void; table: RefObject<HTMLTableElement | null> } {
  const [{ of, count }, setGrown] = useState({ of: order, count: PORTION });
  const now = of === order ? count : PORTION;
  const more = useCallback(() => setGrown({ of: order, count: now + PORTION }), [order, now]);
  const table = useRef<HTMLTableElement>(null);
  const before = useRef(order);
  useLayoutEffect(() => {
    if (before.current !== order) table.current?.scrollTo({ top: 0 });
    before.current = order;
  }, [order]);
  return { shown: now >= rows.length ? rows : rows.slice(0, now), more, table };
}
