import { useMemo } from 'react';
import { INITIAL, type Order } from '../state/view-state.ts';

/** What a column sorts by, for each column. */
export type Keys<Item> = Readonly<Record<string, (item: Item) => string | number>>;

/** Things in the order of a column; what is equal there keeps its order. */
export function useSorted<Item>(items: readonly Item[], keys: Keys<Item>, order: Order): readonly Item[] {
  return useMemo(() => {
    const key = keys[order.column];
    return key ? sortedBy(items, key, order.direction === 'descending') : items;
  }, [items, keys, order]);
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

/** The order that a click on a column asks for: of numbers the largest first, of words the first, then the other way. */
export function nextOrder(before: Order, column: string, areNumbers: boolean): Order {
  if (before.column !== column) return { column, direction: areNumbers ? 'descending' : 'ascending' };
  return { column, direction: before.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** An order by one of these columns; by another (an address may say anything), the one a table starts with. */
export const knownOrder = (
  order: Order,
  columns: Readonly<Record<string, unknown>>,
  of: 'entityOrder' | 'tieOrder',
): Order => (Object.hasOwn(columns, order.column) ? order : INITIAL[of]);
