/** A graph as plain lists, and an oracle that answers patterns over it by trying everything. */

export interface OracleNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly x: number | null;
}

export interface OracleEdge {
  readonly id: string;
  readonly type: string;
  readonly source: OracleNode;
  readonly target: OracleNode;
  readonly w: number;
}

export interface OracleGraph {
  readonly nodes: readonly OracleNode[];
  readonly edges: readonly OracleEdge[];
}

/** One hop, or a row of hops, of a pattern between two named nodes. */
export interface Tie {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly way?: 'out' | 'both';
  readonly types?: readonly string[];
  readonly length?: readonly [number, number];
  readonly hop?: (edge: OracleEdge) => boolean;
}

export type Binding = Readonly<Record<string, OracleNode & OracleEdge & readonly OracleEdge[]>>;

/** The other end of an edge, for each way in which it may be walked from a node. */
function leads(edge: OracleEdge, from: OracleNode, way: 'out' | 'both'): readonly OracleNode[] {
  const ends: OracleNode[] = [];
  if (edge.source === from) ends.push(edge.target);
  if (way === 'both' && edge.target === from && edge.source !== from) ends.push(edge.source);
  return ends;
}

/** All trails of a length within bounds from a node, as edges and the node where they end. */
export function trails(
  graph: OracleGraph,
  from: OracleNode,
  { way = 'out', types, length = [1, 1], hop = () => true }: Omit<Tie, 'name' | 'from' | 'to'>,
  used: ReadonlySet<OracleEdge> = new Set(),
): readonly { readonly edges: readonly OracleEdge[]; readonly end: OracleNode }[] {
  const [min, max] = length;
  const here = min <= 0 ? [{ edges: [], end: from }] : [];
  if (max <= 0) return here;
  const onward = graph.edges
    .filter((edge) => !used.has(edge) && hop(edge) && (!types || types.includes(edge.type)))
    .flatMap((edge) =>
      leads(edge, from, way).flatMap((next) =>
        trails(
          graph,
          next,
          { way, hop, ...(types && { types }), length: [min - 1, max - 1] },
          new Set([...used, edge]),
        ).map(({ edges, end }) => ({ edges: [edge, ...edges], end })),
      ),
    );
  return [...here, ...onward];
}

/** All ways to bind named nodes and ties such that no edge is used twice. */
export function solve(
  graph: OracleGraph,
  names: readonly string[],
  ties: readonly Tie[],
  where: (binding: Binding) => boolean = () => true,
): readonly Binding[] {
  let bindings: readonly Record<string, unknown>[] = [{}];
  for (const name of names) {
    bindings = bindings.flatMap((binding) => graph.nodes.map((node) => ({ ...binding, [name]: node })));
  }
  for (const tie of ties) {
    bindings = bindings.flatMap((binding) => {
      const used = new Set(ties.flatMap(({ name }) => (binding[name] ?? []) as OracleEdge[]));
      return trails(graph, binding[tie.from] as OracleNode, tie, used)
        .filter(({ end }) => end === binding[tie.to])
        .map(({ edges }) => ({ ...binding, [tie.name]: tie.length ? edges : edges[0] }));
    });
  }
  return (bindings as readonly Binding[]).filter(where);
}

/** Shortest trails between two nodes. */
export function shortest(
  graph: OracleGraph,
  from: OracleNode,
  to: OracleNode,
  tie: Omit<Tie, 'name' | 'from' | 'to'>,
  whole: (edges: readonly OracleEdge[]) => boolean = () => true,
): readonly (readonly OracleEdge[])[] {
  const all = trails(graph, from, tie)
    .filter(({ end, edges }) => end === to && whole(edges))
    .map(({ edges }) => edges);
  const least = Math.min(...all.map(({ length }) => length));
  return all.filter(({ length }) => length === least);
}
