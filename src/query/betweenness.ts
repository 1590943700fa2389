/** Graph as numbers: neighbours of node `i` are `targets[offsets[i]]` up to `targets[offsets[i + 1]]`, each once. */
export interface Neighbourhoods {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** Steps along edges that an exact answer may take, about ten seconds; beyond it is estimated. */
const STEPS = 2e8;
/** At least so many starting points, however large the graph. */
const FEWEST = 20;

/**
 * How much of the shortest ways between others leads through each node, 0 to 1, unweighted and undirected (Brandes 2001,
 * "A faster algorithm for betweenness centrality"). Where ways from every node would take too long, they start from
 * some, evenly spread over the nodes, and stand for the others (Brandes and Pich 2007, "Centrality estimation in large
 * networks").
 *
 * @param steps that may be taken; the time is about linear in it
 * @returns the values, and from how many nodes ways were followed: all of them, or fewer in an estimate
 */
export function betweenness(
  { offsets, targets }: Neighbourhoods,
  steps = STEPS,
): { readonly values: Float64Array; readonly sources: number } {
  const n = offsets.length - 1;
  const values = new Float64Array(n);
  const sources = Math.min(n, Math.max(FEWEST, Math.floor(steps / Math.max(1, targets.length))));
  const distance = new Int32Array(n);
  const ways = new Float64Array(n);
  const share = new Float64Array(n);
  const order = new Int32Array(n);
  for (let turn = 0; turn < sources; turn++) {
    const source = Math.floor((turn * n) / sources);
    distance.fill(-1);
    ways.fill(0);
    share.fill(0);
    distance[source] = 0;
    ways[source] = 1;
    order[0] = source;
    let reached = 1;
    for (let at = 0; at < reached; at++) {
      const node = order[at]!;
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
        const next = targets[edge]!;
        if (distance[next] === -1) {
          distance[next] = distance[node]! + 1;
          order[reached++] = next;
        }
        if (distance[next] === distance[node]! + 1) ways[next]! += ways[node]!;
      }
    }
    // back from the farthest: each node hands what depends on it to those before it
    for (let at = reached - 1; at > 0; at--) {
      const node = order[at]!;
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
        const before = targets[edge]!;
        if (distance[before] === distance[node]! - 1)
          share[before]! += (ways[before]! / ways[node]!) * (1 + share[node]!);
      }
      values[node]! += share[node]!;
    }
  }
  const pairs = (n - 1) * (n - 2);
  if (pairs > 0) for (let node = 0; node < n; node++) values[node]! *= n / sources / pairs;
  return { values, sources };
}

/** Neighbourhoods of nodes `0..n-1`; parallel edges count once, loops not at all. */
export function neighbourhoods(n: number, edges: Iterable<readonly [number, number]>): Neighbourhoods {
  const sets = Array.from({ length: n }, () => new Set<number>());
  for (const [a, b] of edges) {
    if (a === b) continue;
    sets[a]!.add(b);
    sets[b]!.add(a);
  }
  const offsets = new Int32Array(n + 1);
  for (const [node, set] of sets.entries()) offsets[node + 1] = offsets[node]! + set.size;
  const targets = new Int32Array(offsets[n]!);
  for (const [node, set] of sets.entries()) targets.set([...set], offsets[node]);
  return { offsets, targets };
}
