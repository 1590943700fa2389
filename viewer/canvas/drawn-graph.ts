import { indexParallelEdgesIndex } from '@sigma/edge-curve';
import Graph from 'graphology';
import type { GraphIndex } from '../data/graph-index.ts';
import { isNegated, strongestModality, type TieClass, tieClass } from '../data/tie.ts';
import type { Layout } from '../layout/layout.ts';
import { curvatureOf } from './curve.ts';
import { iconImage } from './icons.ts';
import type { Stroke } from './programs.ts';

/** In pixels: deeds weigh more than words, words more than standing ties. */
const WIDTHS: Readonly<Record<TieClass, number>> = { 1: 2, 2: 2.8, 3: 2, 4: 2.8, role: 1.6, other: 1.4 };

/**
 * The graph as sigma holds it: places, icons, strokes and bends. What depends on the state is left to its
 * reducers. Layouts are wide; `upright` turns one for a screen that is high.
 */
export function drawnGraph(index: GraphIndex, layout: Layout, upright: boolean): Graph {
  const graph = new Graph({ multi: true, type: 'mixed' });
  for (const entity of index.graph.entities) {
    const at = layout.get(entity.id);
    if (at)
      graph.addNode(entity.id, {
        x: upright ? at.y : at.x,
        y: upright ? -at.x : at.y,
        entityType: entity.type,
        image: iconImage(entity.type),
      });
  }
  for (const relation of index.graph.relations) {
    if (!graph.hasNode(relation.source) || !graph.hasNode(relation.target)) continue;
    const stroke: Stroke = isNegated(relation)
      ? 'dotted'
      : strongestModality(relation.evidence) === 'actual'
        ? 'solid'
        : 'dashed';
    graph.addEdgeWithKey(relation.id, relation.source, relation.target, {
      type: `${stroke}-${relation.directed ? 'arrow' : 'line'}`,
      tieClass: tieClass(relation),
      thickness: Math.min(6, WIDTHS[tieClass(relation)] + 0.9 * Math.sqrt(relation.evidence.length - 1)),
    });
  }
  indexParallelEdgesIndex(graph);
  graph.updateEachEdgeAttributes((_edge, attributes) => ({
    ...attributes,
    curvature: curvatureOf(
      (attributes.parallelIndex as number | null | undefined) ?? null,
      (attributes.parallelMaxIndex as number | null | undefined) ?? null,
    ),
  }));
  return graph;
}
