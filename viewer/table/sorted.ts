import { useMemo, useState } from 'react';
import type { SortDescriptor } from 'react-aria-components';

/** Rows in the order that a click on a column asks for; rows that are equal there keep the order of their ids. */
export function useSorted<Line extends { readonly id: string }>(
  lines: readonly Line[],
  first: SortDescriptor,
): { sort: SortDescriptor; setSort: (sort: SortDescriptor) => void; sorted: readonly Line[] } {
  const [sort, setSort] = useState<SortDescriptor>(first);
  const sorted = useMemo(() => {
    const column = sort.column as keyof Line;
    const sign = sort.direction === 'descending' ? -1 : 1;
    return [...lines].sort((a, b) => {
      const [left, right] = [a[column], b[column]];
      return left < right ? -sign : left > right ? sign : a.id < b.id ? -1 : 1;
    });
  }, [lines, sort]);
  return { sort, setSort, sorted };
}
