/**
 * The best sequence of name labels (Viterbi; FORMAT.md, section 5). All sums in f32; the lowest index wins among equals.
 * @param scores rows of `columns`, of which the first `start.length` count; n rows from row `first` on
 */
export function namePath(
  scores: Float32Array,
  columns: number,
  first: number,
  n: number,
  start: Float32Array,
  transitions: Float32Array,
): Uint8Array {
  const labels = start.length;
  const from = new Uint8Array(n * labels);
  let now = new Float32Array(labels);
  let next = new Float32Array(labels);
  for (let t = 0; t < labels; t++) now[t] = scores[first * columns + t]! + start[t]!;
  for (let i = 1; i < n; i++) {
    for (let t = 0; t < labels; t++) {
      let best = 0;
      let score = Math.fround(now[0]! + transitions[t]!);
      for (let p = 1; p < labels; p++) {
        const candidate = Math.fround(now[p]! + transitions[p * labels + t]!);
        if (candidate > score) {
          score = candidate;
          best = p;
        }
      }
      next[t] = score + scores[(first + i) * columns + t]!;
      from[i * labels + t] = best;
    }
    [now, next] = [next, now];
  }
  const path = new Uint8Array(n);
  let label = 0;
  for (let t = 1; t < labels; t++) if (now[t]! > now[label]!) label = t;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = label;
    label = from[i * labels + label]!;
  }
  return path;
}
