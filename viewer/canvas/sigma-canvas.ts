import { createNodeImageProgram } from '@sigma/node-image';
import Sigma from 'sigma';
import { type Curve, curveBetween, distanceTo, pointOn } from './curve.ts';
import { drawnGraph, placeNodes } from './drawn-graph.ts';
import { listen } from './gestures.ts';
import { MOST_HOVERED_EDGES, overlayOf } from './labels.ts';
import { drawOverlay, loopCentre } from './overlay.ts';
import { GROUND } from './palette.ts';
import { picture } from './picture.ts';
import { strokeProgram } from './programs.ts';
import { crowding, reducersOf } from './reducers.ts';
import type { Canvas, CanvasEvents, Scene } from './scene.ts';

/** Nearer than this many pixels to an edge is on it. */
const REACH = 7;

/** Draws scenes with sigma. This file makes it; programs, reducers and gestures beside it are what it is made with. */
export function openSigmaCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  let sigma: Sigma | null = null;
  /** The scene whose graph and layout sigma holds. */
  let seen: Scene | null = null;
  const sight = {
    scene: null as Scene | null,
    marks: { hovered: null as string | null, pointed: null as string | null },
    scale: 1,
    crowd: 1,
  };
  const reducers = reducersOf(sight);

  const overlay = document.createElement('canvas');
  overlay.className = 'canvas-overlay';

  function start(first: Scene): Sigma {
    const made = new Sigma(drawnGraph(first.index, first.layout, upright()), container, {
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: false,
      allowInvalidContainer: true,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      stagePadding: container.clientWidth < 600 ? 44 : 64,
      zoomDuration: motion(160),
      inertiaDuration: motion(200),
      minEdgeThickness: 1.3,
      defaultNodeType: 'image',
      defaultEdgeType: 'solid-arrow',
      nodeProgramClasses: {
        image: createNodeImageProgram({ padding: 0.06, size: { mode: 'force', value: 96 } }),
      },
      edgeProgramClasses: Object.fromEntries(
        (['solid', 'dashed', 'dotted'] as const).flatMap((stroke) => [
          [`${stroke}-arrow`, strokeProgram(stroke, true)],
          [`${stroke}-line`, strokeProgram(stroke, false)],
        ]),
      ),
      defaultDrawNodeHover: () => {},
      nodeReducer: reducers.node,
      edgeReducer: reducers.edge,
    });
    container.append(overlay);
    listen(
      made,
      {
        nearestEdge,
        isUpright: upright,
        hover,
        hovered: () => sight.marks.hovered,
        hoversEdges: () => (sight.scene?.relations.size ?? 0) <= MOST_HOVERED_EDGES,
      },
      events,
    );
    made.on('afterRender', () => label(made));
    seen = first;
    return made;
  }

  const upright = (): boolean => container.clientHeight > container.clientWidth * 1.15;

  function onScreen(id: string): { x: number; y: number; radius: number } | null {
    const shown = sigma?.getNodeDisplayData(id);
    if (!sigma || !shown || shown.hidden) return null;
    const at = sigma.framedGraphToViewport(shown);
    return { x: at.x, y: at.y, radius: sigma.scaleSize(shown.size) };
  }

  function curveOf(id: string): Curve | null {
    const graph = sigma?.getGraph();
    if (!graph?.hasEdge(id)) return null;
    const source = onScreen(graph.source(id));
    const target = onScreen(graph.target(id));
    if (!source || !target || graph.isSelfLoop(id)) return null;
    return curveBetween(source, target, graph.getEdgeAttribute(id, 'curvature') as number);
  }

  /** Middle and radius of the circle that stands for a tie of an entity to itself. */
  function loopOf(id: string): { x: number; y: number; radius: number } | null {
    const relation = sight.scene?.index.relations.get(id);
    const at = relation && relation.source === relation.target ? onScreen(relation.source) : null;
    return at && loopCentre(at);
  }

  function nearestEdge(x: number, y: number): string | null {
    let nearest: string | null = null;
    let least = REACH;
    for (const id of sight.scene?.relations ?? []) {
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

  function hover(id: string | null): void {
    const before = sight.marks.hovered;
    if (before === id) return;
    sight.marks.hovered = id;
    container.classList.toggle('points', id !== null);
    repaint(before, id);
  }

  /** Only what changed: until its next frame, a full refresh leaves places that are not yet on the screen's scale. */
  function repaint(...ids: (string | null)[]): void {
    const graph = sigma?.getGraph();
    const nodes = ids.filter((id) => id !== null && graph?.hasNode(id)) as string[];
    const edges = ids.filter((id) => id !== null && graph?.hasEdge(id)) as string[];
    sigma?.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  }

  function label(made: Sigma): void {
    const context = overlay.getContext('2d');
    const { scene } = sight;
    if (!scene || !context) return;
    const { width, height } = made.getDimensions();
    const pixels = window.devicePixelRatio || 1;
    overlay.width = Math.round(width * pixels);
    overlay.height = Math.round(height * pixels);
    context.setTransform(pixels, 0, 0, pixels, 0, 0);
    const content = overlayOf(scene, {
      width,
      height,
      // below: how much is shown (left), tools (right)
      reserved: [
        { x: 0, y: height - 44, width: 270, height: 44 },
        { x: width - 54, y: height - 158, width: 54, height: 158 },
      ],
      ...sight.marks,
      node: onScreen,
      curve: curveOf,
      stroke: (id: string) => {
        const look = made.getEdgeDisplayData(id);
        return look ? { colour: look.color, width: Math.max(1.5, made.scaleSize(look.size)) } : null;
      },
    });
    drawOverlay(context, content, GROUND[scene.theme]);
    container.dispatchEvent(new CustomEvent('drawn'));
  }

  /** Discs are smaller on a small canvas, and where many are. */
  function measure(scene: Scene): void {
    const room = Math.sqrt(container.clientWidth * container.clientHeight) / 720;
    sight.scale = Math.min(1, Math.max(0.55, room)) * crowding(scene.entities.size, 60);
    sight.crowd = crowding(scene.relations.size, 120);
  }

  return {
    show(next) {
      sight.scene = next;
      measure(next);
      if (!sigma) {
        sigma = start(next);
        // sigma has drawn already, before anyone could hear of it
        label(sigma);
        return;
      }
      if (next.index !== seen?.index || next.layout.size !== seen.layout.size) {
        sigma.setCustomBBox(null);
        sigma.setGraph(drawnGraph(next.index, next.layout, upright()));
      } else if (next.layout !== seen.layout) {
        placeNodes(sigma.getGraph(), next.layout, upright());
      }
      seen = next;
      sigma.refresh();
    },
    fit(entities) {
      if (!sigma) return;
      const shown = [...(entities ?? [])].flatMap((id) => sigma?.getNodeDisplayData(id) ?? []);
      if (shown.length === 0) {
        sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: motion(300) });
        return;
      }
      const xs = shown.map((one) => one.x);
      const ys = shown.map((one) => one.y);
      const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const ratio = Math.min(1, Math.max(right - left, high - low, 0.25) * 1.25);
      sigma
        .getCamera()
        .animate({ x: (left + right) / 2, y: (low + high) / 2, ratio }, { duration: motion(300) });
    },
    zoom(factor) {
      const camera = sigma?.getCamera();
      camera?.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: motion(160) });
    },
    look(camera) {
      sigma?.getCamera().setState({ ...camera, angle: 0 });
    },
    place(id) {
      const node = onScreen(id);
      if (node) return node;
      const curve = curveOf(id);
      if (curve) return { ...pointOn(curve, 0.5), radius: 0 };
      const loop = loopOf(id);
      return loop && { x: loop.x + loop.radius, y: loop.y, radius: 0 };
    },
    position: (id) => seen?.layout.get(id) ?? null,
    point(id) {
      const before = sight.marks.pointed;
      if (before === id) return;
      sight.marks.pointed = id;
      repaint(before, id);
    },
    picture() {
      return new Promise((resolve, reject) => {
        const made = sigma;
        if (!made || !sight.scene) return reject(new Error('nothing is drawn yet'));
        const ground = GROUND[sight.scene.theme].canvas;
        made.once('afterRender', () => {
          // in the same task as the drawing: later, WebGL canvases are blank
          const { edges, nodes } = made.getCanvases();
          const layers = [edges, nodes, overlay].filter((layer) => layer !== undefined);
          resolve(picture(layers, ground));
        });
        made.refresh({ skipIndexation: true });
      });
    },
    close() {
      sigma?.kill();
      sigma = null;
      overlay.remove();
    },
  };
}

/** A duration, or none for those who asked for less motion. */
const motion = (milliseconds: number): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : milliseconds;
