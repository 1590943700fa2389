import type { GraphIndex } from '../data/graph-index.ts';
import { relationsAmong } from '../state/visible.ts';

/** Where each entity stands. */
export type Layout = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** The places that the graph brings; null when it brings none, or less than all of it is asked for. */
export function storedLayout(index: GraphIndex, ids: readonly string[]): Layout | null {
  // a part of a graph has room that the whole did not have: it is laid out anew
  if (ids.length !== index.graph.manifest.counts.entities || !index.graph.layout) return null;
  const stored = new Map(index.graph.layout.map((at) => [at.id, at]));
  return ids.every((id) => stored.has(id)) ? stored : null;
}

/** Lays entities out in a worker. Same graph, same layout. */
export function layOut(index: GraphIndex, ids: readonly string[]): Promise<Layout> {
  const at = new Map(ids.map((id, position) => [id, position]));
  const ties: [number, number, number][] = [];
  for (const { source, target, evidence } of relationsAmong(index, at))
    ties.push([at.get(source) ?? 0, at.get(target) ?? 0, evidence.length]);
  const sizes = ids.map((id) => nodeSize(index, id));
  const asLayout = (places: Float64Array): Layout =>
    new Map(ids.map((id, i) => [id, { x: places[2 * i] ?? 0, y: places[2 * i + 1] ?? 0 }]));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<Float64Array>) => {
      worker.terminate();
      resolve(asLayout(event.data));
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message || 'the layout failed'));
    });
    worker.postMessage({ ids, sizes, ties });
  });
}

/** Radius in pixels, by how many ties an entity has, alone and against the one with most. */
export function nodeSize(index: GraphIndex, id: string): number {
  const ties = index.ties(id).length;
  const most = index.ties(index.ranked[0] ?? '').length;
  return 8.5 + Math.min(2.6 * Math.sqrt(ties), 17 * Math.sqrt(ties / Math.max(1, most)));
}
