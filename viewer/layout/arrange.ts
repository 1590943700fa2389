import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { seedPosition } from './seed-positions.ts';

/** How much wider than high a drawing should be. */
const WIDER = 1.3;

/** How many of those without ties stand side by side. */
const ROW = 8;

/** What is to be laid out: ids, how large each is drawn, and pairs of positions in `ids` that are tied. */
export interface LayoutTask {
  readonly ids: readonly string[];
  readonly sizes: readonly number[];
  readonly ties: readonly (readonly [number, number, number])[];
}

/** ForceAtlas2 for a fixed number of steps, then overlaps taken out. Same task, same places; x and y alternate. */
export function arrange(task: LayoutTask): Float64Array {
  const graph = new Graph({ type: 'undirected' });
  task.ids.forEach((id, at) => {
    graph.addNode(at, { ...seedPosition(id), size: task.sizes[at] ?? 8 });
  });
  for (const [a, b, weight] of task.ties)
    if (a !== b) graph.updateEdge(a, b, (old) => ({ weight: (old.weight ?? 0) + weight }));
  // what has no tie would drift away and make all else small: it waits, and is put below
  const alone = graph.filterNodes((key) => graph.degree(key) === 0).sort((a, b) => Number(a) - Number(b));
  for (const key of alone) graph.dropNode(key);
  const count = graph.order;
  if (count > 1) {
    forceAtlas2.assign(graph, {
      iterations: count < 200 ? 600 : count < 2000 ? 250 : 120,
      getEdgeWeight: (_edge, attributes) => 1 + Math.log2(1 + (attributes.weight ?? 1)) / 2,
      settings: {
        gravity: count < 60 ? 0.6 : 0.2,
        strongGravityMode: false,
        scalingRatio: count < 60 ? 12 : 4,
        slowDown: 4,
        linLogMode: count >= 60,
        barnesHutOptimize: count > 600,
        outboundAttractionDistribution: false,
        edgeWeightInfluence: 1,
      },
    });
    level(graph);
    gather(graph);
    spread(graph);
  }
  const places = new Float64Array(task.ids.length * 2);
  let lowest = 0;
  graph.forEachNode((_key, { y }) => {
    lowest = Math.min(lowest, y as number);
  });
  alone.forEach((key, at) => {
    const inRow = Math.min(alone.length, ROW);
    places[2 * Number(key)] = ((at % ROW) - (inRow - 1) / 2) * (1000 / ROW);
    places[2 * Number(key) + 1] = lowest - 90 * (1 + Math.floor(at / ROW));
  });
  graph.forEachNode((key, { x, y }) => {
    places[2 * Number(key)] = x;
    places[2 * Number(key) + 1] = y;
  });
  return places;
}

/** Turns the longest direction level, since screens are wide, and gives a thin drawing some height. */
function level(graph: Graph): void {
  let [sumX, sumY, xx, xy, yy] = [0, 0, 0, 0, 0];
  graph.forEachNode((_key, { x, y }) => {
    sumX += x;
    sumY += y;
  });
  const [midX, midY] = [sumX / graph.order, sumY / graph.order];
  graph.forEachNode((_key, { x, y }) => {
    xx += (x - midX) ** 2;
    xy += (x - midX) * (y - midY);
    yy += (y - midY) ** 2;
  });
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // spreads along and across the principal axis
  const along = xx * cos * cos + 2 * xy * cos * sin + yy * sin * sin;
  const across = xx * sin * sin - 2 * xy * cos * sin + yy * cos * cos;
  const flatness = Math.sqrt(across / Math.max(along, 1e-9));
  const [stretchX, stretchY] = [
    Math.max(1, flatness * WIDER),
    Math.min(1.6, Math.max(1, 0.5 / Math.max(flatness, 1e-9))),
  ];
  graph.updateEachNodeAttributes((_key, attributes) => {
    const x = (attributes.x as number) - midX;
    const y = (attributes.y as number) - midY;
    return { ...attributes, x: (x * cos + y * sin) * stretchX, y: (y * cos - x * sin) * stretchY };
  });
}

/** Scales to a frame of 1000 in which sizes are pixels, as on a screen, so that overlaps can be told. */
function gather(graph: Graph): void {
  let lowX = Infinity;
  let highX = -Infinity;
  let lowY = Infinity;
  let highY = -Infinity;
  graph.forEachNode((_key, { x, y }) => {
    lowX = Math.min(lowX, x);
    highX = Math.max(highX, x);
    lowY = Math.min(lowY, y);
    highY = Math.max(highY, y);
  });
  const scale = 1000 / Math.max(highX - lowX, highY - lowY, 1e-9);
  graph.updateEachNodeAttributes((_key, attributes) => ({
    ...attributes,
    x: (attributes.x - (lowX + highX) / 2) * scale,
    y: (attributes.y - (lowY + highY) / 2) * scale,
  }));
}

function spread(graph: Graph): void {
  if (graph.order > 5000) return;
  noverlap.assign(graph, {
    maxIterations: graph.order < 500 ? 120 : 30,
    settings: { margin: graph.order < 80 ? 26 : graph.order < 200 ? 10 : 5, ratio: 1.2, expansion: 1.05 },
  });
}
