import { curvatureOf } from './curve.ts';

interface Ends {
  readonly source: string;
  readonly target: string;
}

/**
 * How far each edge bends, in the order of the edges, so that those between the same two nodes lie side by side: one way
 * only, they fan out on both sides of the middle; both ways, each direction keeps to its own side. (The same places as
 * `indexParallelEdgesIndex` of `@sigma/edge-curve` gives, in one pass over plain data instead of four over a graph.)
 */
export function bendsOf(edges: readonly Ends[]): Float32Array {
  const numbers = new Map<string, number>();
  const numberOf = (node: string): number => {
    let number = numbers.get(node);
    if (number === undefined) numbers.set(node, (number = numbers.size));
    return number;
  };
  const [sources, targets] = [
    edges.map((edge) => numberOf(edge.source)),
    edges.map((edge) => numberOf(edge.target)),
  ];
  const key = (from = 0, to = 0): number => from * numbers.size + to;
  const count = new Map<number, number>();
  const places = edges.map((_edge, at) => {
    const pair = key(sources[at], targets[at]);
    const before = count.get(pair) ?? 0;
    count.set(pair, before + 1);
    return before;
  });
  const bends = new Float32Array(edges.length);
  places.forEach((place, at) => {
    const [source, target] = [sources[at], targets[at]];
    const along = count.get(key(source, target)) ?? 1;
    const against = source === target ? 0 : (count.get(key(target, source)) ?? 0);
    const middle = (along - 1) / 2;
    bends[at] =
      against > 0
        ? curvatureOf(place + 1, along)
        : along === 1
          ? curvatureOf(null, null)
          : curvatureOf(place - middle, middle);
  });
  return bends;
}
