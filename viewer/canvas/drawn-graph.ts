import { MultiGraph } from 'graphology';
import type { GraphIndex } from '../data/graph-index.ts';
import { isNegated, strongestModality, type TieClass, tieClass } from '../data/tie.ts';
import type { Layout } from '../layout/layout.ts';
import { relationsAmong } from '../state/visible.ts';
import { bendsOf } from './bends.ts';
import { iconPlace } from './icon-atlas.ts';
import type { Stroke } from './programs.ts';
import type { Part } from './scene.ts';
import { Slot } from './slot.ts';

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
        icon: iconPlace(entity.type),
        slot: new Slot(),
      });
  }
  const relations = [...relationsAmong(index, layout)];
  const bends = bendsOf(relations);
  relations.forEach((relation, at) => {
    const kind = tieClass(relation);
    const stroke: Stroke = isNegated(relation)
      ? 'dotted'
      : strongestModality(relation.evidence) === 'actual'
        ? 'solid'
        : 'dashed';
    graph.addEdgeWithKey(relation.id, relation.source, relation.target, {
      type: `${stroke}-${relation.directed ? 'arrow' : 'line'}`,
      tieClass: kind,
      thickness: Math.min(6, WIDTHS[kind] + 0.9 * Math.sqrt(relation.evidence.length - 1)),
      curvature: bends[at],
      slot: new Slot(),
    });
  });
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

/** Shows what is among these from the next frame on, and nothing else. */
export function showOnly(graph: MultiGraph, shown: Part): void {
  graph.forEachNode((id, { slot }) => void (slot as Slot).show(shown.entities.has(id)));
  graph.forEachEdge((id, { slot }) => void (slot as Slot).show(shown.relations.has(id)));
}

const turned = (at: { x: number; y: number }, upright: boolean): { x: number; y: number } =>
  upright ? { x: at.y, y: -at.x } : { x: at.x, y: at.y };
