/**
 * The candidate that a misspelt word most likely means: the fewest edits (insertion, deletion, replacement, exchange of
 * neighbours; without regard to case), at most a third of its length. The optimal string alignment distance of
 * Damerau (1964).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  const wanted = word.toLowerCase().slice(0, 64);
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(wanted, candidate.toLowerCase().slice(0, 64));
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

function distance(a: string, b: string): number {
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = old[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(old[j]! + 1, row[j - 1]! + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, older[j - 2]! + 1);
      }
    }
    [older, old] = [old, row];
  }
  return old[b.length]!;
}
