import { useMemo, useState } from 'react';
import type { SortDescriptor } from 'react-aria-components';

/** What a column sorts by, for each column. */
export type Keys<Item> = Readonly<Record<string, (item: Item) => string | number>>;

/** Things in the order that a click on a column asks for; what is equal there keeps its order. */
export function useSorted<Item>(
  items: readonly Item[],
  keys: Keys<Item>,
  first: SortDescriptor,
): { sort: SortDescriptor; setSort: (sort: SortDescriptor) => void; sorted: readonly Item[] } {
  const [sort, setSort] = useState<SortDescriptor>(first);
  const sorted = useMemo(() => {
    const key = keys[String(sort.column)];
    return key ? sortedBy(items, key, sort.direction === 'descending') : items;
  }, [items, keys, sort]);
  return { sort, setSort, sorted };
}

/** Each key is found once, whatever the number of comparisons. */
export function sortedBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string | number,
  descending: boolean,
): readonly Item[] {
  const sign = descending ? -1 : 1;
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0))
    .map(({ item }) => item);
}
