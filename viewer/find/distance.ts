/** Rows of the table of distances: made once, and used at every call. */
let [before, row, next] = [[0], [0], [0]] as [number[], number[], number[]];

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours), 9 when above `most`.
 * Source: Boytsov, "Indexing methods for approximate dictionary searching", 2011.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return 9;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 9) + 1, (next[j - 1] ?? 9) + 1, (row[j - 1] ?? 9) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 9) + 1);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    // a swap reaches back over one row, and costs one
    if (least > most + 1) return 9;
    [before, row, next] = [row, next, before];
  }
  const end = row[b.length] ?? 9;
  return end > most ? 9 : end;
}
