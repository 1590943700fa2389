import { indexParallelEdgesIndex } from '@sigma/edge-curve';
import { MultiGraph } from 'graphology';
import type { Relation } from '../../src/model/relation.ts';
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
export function drawnGraph(index: GraphIndex, layout: Layout, upright: boolean): MultiGraph {
  const graph = new MultiGraph();
  for (const [id, at] of layout) {
    const entity = index.entities.get(id);
    if (entity)
      graph.addNode(id, {
        ...turned(at, upright),
        entityType: entity.type,
        image: iconImage(entity.type),
      });
  }
  for (const relation of relationsAmong(index, layout)) {
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
  graph.updateEachEdgeAttributes(
    (_edge, attributes) => {
      attributes.curvature = curvatureOf(
        (attributes.parallelIndex as number | null | undefined) ?? null,
        (attributes.parallelMaxIndex as number | null | undefined) ?? null,
      );
      return attributes;
    },
    { attributes: ['curvature'] },
  );
  return graph;
}

/** Puts the nodes where the layout has them now. */
export function placeNodes(
  graph: Pick<MultiGraph, 'hasNode' | 'mergeNodeAttributes'>,
  layout: Layout,
  upright: boolean,
): void {
  for (const [id, at] of layout) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, turned(at, upright));
}

const turned = (at: { x: number; y: number }, upright: boolean): { x: number; y: number } =>
  upright ? { x: at.y, y: -at.x } : { x: at.x, y: at.y };

/** Relations with both ends in the layout; of a large graph, only those at its few entities are looked at. */
function* relationsAmong(index: GraphIndex, layout: Layout): Iterable<Relation> {
  const part = layout.size < index.graph.entities.length / 4;
  const candidates = part
    ? new Set([...layout.keys()].flatMap((id) => index.ties(id)))
    : index.graph.relations;
  for (const relation of candidates)
    if (layout.has(relation.source) && layout.has(relation.target)) yield relation;
}
