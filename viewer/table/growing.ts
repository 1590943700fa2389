import { useCallback, useState } from 'react';

const PORTION = 200;

/**
 * As many of the rows as were scrolled to, and what brings more of them. Rows out of sight are not drawn, but the table
 * makes an element of every one that it is given: of tens of thousands that would take a minute.
 */
export function useGrowing<Row>(rows: readonly Row[]): { shown: readonly Row[]; more: () => void } {
  const [{ of, count }, setGrown] = useState({ of: rows, count: PORTION });
  // another order begins at its top
  const now = of === rows ? count : PORTION;
  const more = useCallback(() => setGrown({ of: rows, count: now + PORTION }), [rows, now]);
  return { shown: now >= rows.length ? rows : rows.slice(0, now), more };
}
