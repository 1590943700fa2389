import type Sigma from 'sigma';
import { type Curve, curveBetween, distanceTo } from './curve.ts';
import { loopCentre } from './overlay.ts';
import type { Scene } from './scene.ts';
import type { DrawnEdge, DrawnNode } from './svg.ts';

/** Nearer than this many pixels to an edge is on it. */
const REACH = 7;

/** Where things of the scene are on the canvas, in pixels. */
export function onScreenOf(sigma: () => Sigma | null, scene: () => Scene | null) {
  function onScreen(id: string): { x: number; y: number; radius: number } | null {
    const made = sigma();
    const shown = scene()?.entities.has(id) ? made?.getNodeDisplayData(id) : undefined;
    if (!made || !shown) return null;
    const at = made.framedGraphToViewport(shown);
    return { x: at.x, y: at.y, radius: made.scaleSize(shown.size) };
  }

  function curveOf(id: string): Curve | null {
    const graph = sigma()?.getGraph();
    if (!graph?.hasEdge(id)) return null;
    const source = onScreen(graph.source(id));
    const target = onScreen(graph.target(id));
    if (!source || !target || graph.isSelfLoop(id)) return null;
    return curveBetween(source, target, graph.getEdgeAttribute(id, 'curvature') as number);
  }

  /** Middle and radius of the circle that stands for a tie of an entity to itself. */
  function loopOf(id: string): { x: number; y: number; radius: number } | null {
    const relation = scene()?.index.relations.get(id);
    const at = relation && relation.source === relation.target ? onScreen(relation.source) : null;
    return at && loopCentre(at);
  }

  function nearestEdge(x: number, y: number): string | null {
    let nearest: string | null = null;
    let least = REACH;
    for (const id of scene()?.relations ?? []) {
      const curve = curveOf(id);
      const loop = curve ? null : loopOf(id);
      const distance = curve
        ? distanceTo(curve, x, y, REACH)
        : loop
          ? Math.abs(Math.hypot(x - loop.x, y - loop.y) - loop.radius)
          : Number.POSITIVE_INFINITY;
      if (distance < least) {
        least = distance;
        nearest = id;
      }
    }
    return nearest;
  }

  /** Edges and discs as they are on the screen, the lowest first. */
  function drawnThings(made: Sigma, scene: Scene): { edges: DrawnEdge[]; nodes: DrawnNode[] } {
    const byDepth = (a: string, b: string, of: (id: string) => { zIndex: number } | undefined): number =>
      (of(a)?.zIndex ?? 0) - (of(b)?.zIndex ?? 0);
    const edges = [...scene.relations]
      .sort((a, b) => byDepth(a, b, (id) => made.getEdgeDisplayData(id)))
      .flatMap((id) => {
        const [curve, look, relation] = [
          curveOf(id),
          made.getEdgeDisplayData(id),
          scene.index.relations.get(id),
        ];
        if (!curve || !look || !relation) return [];
        const stroke = look.type.split('-')[0] as DrawnEdge['stroke'];
        return [
          {
            curve,
            stroke,
            colour: look.color,
            width: Math.max(1, made.scaleSize(look.size)),
            arrow: relation.directed,
            targetRadius: onScreen(relation.target)?.radius ?? 0,
          },
        ];
      });
    const nodes = [...scene.entities]
      .sort((a, b) => byDepth(a, b, (id) => made.getNodeDisplayData(id)))
      .flatMap((id) => {
        const [at, look, entity] = [onScreen(id), made.getNodeDisplayData(id), scene.index.entities.get(id)];
        return at && look && entity ? [{ ...at, colour: look.color, type: entity.type }] : [];
      });
    return { edges, nodes };
  }

  return { node: onScreen, curve: curveOf, loop: loopOf, nearestEdge, drawnThings };
}
