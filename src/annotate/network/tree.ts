/**
 * The heads of a tree with one root, from the scores of all arcs: each word takes its best head, then cycles are opened where that
 * costs least (FORMAT.md, section 6; measured equal to the spanning-tree algorithm). Ties go to the lowest index.
 * @param scores f32[n][n + 1]: row i - 1 has the scores of head 0 (the root) to n for token i
 * @returns heads of tokens 1..n at 1..n: 0 for the root; place 0 is unused
 */
export function tree(scores: Float32Array, n: number): Int32Array {
  const score = (i: number, j: number): number => scores[(i - 1) * (n + 1) + j]!;
  const heads = new Int32Array(n + 1);
  if (n === 1) return heads;
  let root = 0;
  let gain = Number.NEGATIVE_INFINITY;
  for (let i = 1; i <= n; i++) {
    let best = i === 1 ? 2 : 1;
    for (let j = best + 1; j <= n; j++) if (j !== i && score(i, j) > score(i, best)) best = j;
    heads[i] = best;
    const margin = Math.fround(score(i, 0) - score(i, best));
    if (margin > gain || root === 0) {
      gain = margin;
      root = i;
    }
  }
  heads[root] = 0;

  for (let cycle = findCycle(heads, n); cycle; cycle = findCycle(heads, n)) {
    const inside = reaching(heads, n, cycle);
    let least = Number.POSITIVE_INFINITY;
    let [from, to] = [cycle[0]!, root];
    for (const v of cycle) {
      for (let u = 1; u <= n; u++) {
        if (inside[u]) continue;
        const loss = Math.fround(score(v, heads[v]!) - score(v, u));
        if (loss < least) {
          least = loss;
          [from, to] = [v, u];
        }
      }
    }
    heads[from] = to;
  }
  return heads;
}

/** The cycle with the lowest-numbered token on any cycle, ascending. */
function findCycle(heads: Int32Array, n: number): number[] | undefined {
  // the walk in which a token was first seen; a walk that meets itself has found a cycle
  const walk = new Int32Array(n + 1);
  let found: number[] | undefined;
  for (let start = 1; start <= n; start++) {
    let at = start;
    while (at !== 0 && walk[at] === 0) {
      walk[at] = start;
      at = heads[at]!;
    }
    if (at === 0 || walk[at] !== start) continue;
    const cycle = [at];
    for (let next = heads[at]!; next !== at; next = heads[next]!) cycle.push(next);
    cycle.sort((a, b) => a - b);
    if (!found || cycle[0]! < found[0]!) found = cycle;
  }
  return found;
}

/** Marks the tokens from which following heads leads into the cycle. */
function reaching(heads: Int32Array, n: number, cycle: readonly number[]): Uint8Array {
  const unknown = 0;
  const yes = 1;
  const no = 2;
  const state = new Uint8Array(n + 1);
  for (const v of cycle) state[v] = yes;
  state[0] = no;
  for (let start = 1; start <= n; start++) {
    let end = start;
    while (state[end] === unknown) {
      // a walk marked as open ends only at 0, at the cycle, or at a cycle of its own
      state[end] = 3;
      end = heads[end]!;
    }
    const answer = state[end] === yes ? yes : no;
    for (let at = start; state[at] === 3; at = heads[at]!) state[at] = answer;
  }
  for (let v = 0; v <= n; v++) if (state[v] === no) state[v] = 0;
  return state;
}
