/**
 * Works on items while more are read, and gives the results in the order of the items. At most `ahead` are under way or wait to be
 * taken: a consumer that is slower than the work holds up the reading.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: () => number,
): AsyncIterable<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // a failure is told when its turn comes, not before
    result.catch(() => {});
    underWay.push(result);
    while (underWay.length >= ahead()) yield await underWay.shift()!;
  }
  while (underWay.length) yield await underWay.shift()!;
}
