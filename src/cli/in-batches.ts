/** How much is handed over at once. */
export interface BatchLimits<Item> {
  /** How many batches are at work or wait for it at once. */
  readonly underWay: number;
  /** Items of a batch, at most. */
  readonly items: number;
  /** Size of an item; a batch ends with the item that brings it to `size`. */
  readonly sizeOf: (item: Item) => number;
  readonly size: number;
}

/**
 * Work that is cheaper for several items at once, for callers that have one at a time: items are handed over at once while there is
 * somebody free for them, and those that come meanwhile wait and go together. Nobody waits for a batch to fill.
 * @param work gives a promise of the result of each item, in their order; when it fails as a whole, all its items fail
 */
export function inBatches<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Promise<Result>[]>,
  limits: BatchLimits<Item>,
): (item: Item) => Promise<Result> {
  interface Waiting {
    readonly item: Item;
    readonly resolve: (result: Promise<Result>) => void;
    readonly reject: (error: unknown) => void;
  }
  const waiting: Waiting[] = [];
  let underWay = 0;

  const next = (): readonly Waiting[] => {
    let count = 0;
    for (let size = 0; count < Math.min(limits.items, waiting.length) && size < limits.size; count++)
      size += limits.sizeOf(waiting[count]!.item);
    return waiting.splice(0, count);
  };
  const handOver = async (): Promise<void> => {
    if (underWay >= limits.underWay || !waiting.length) return;
    underWay++;
    const batch = next();
    try {
      const results = await work(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, i) => {
        resolve(results[i]!);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      underWay--;
      void handOver();
    }
  };

  return (item) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      void handOver();
    });
}
