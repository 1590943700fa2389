import type { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import type { Layout } from '../layout/layout.ts';
import { cameraOf, motion } from './camera.ts';
import { pointOn } from './curve.ts';
import { drawnGraph, placeNodes, showOnly } from './drawn-graph.ts';
import { listen } from './gestures.ts';
import { IconDiscProgram } from './icon-disc.ts';
import { MOST_HOVERED_EDGES } from './labels.ts';
import { letteringOn } from './lettering.ts';
import { onScreenOf } from './on-screen.ts';
import { drawOverlay } from './overlay.ts';
import { GROUND } from './palette.ts';
import { picture } from './picture.ts';
import { STROKE_PROGRAMS } from './programs.ts';
import { crowding, reducersOf } from './reducers.ts';
import { sameLooks } from './same-looks.ts';
import type { Canvas, CanvasEvents, Part, Scene } from './scene.ts';
import { svgOf } from './svg.ts';
import { SvgPen } from './svg-pen.ts';

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
    shade: 1,
  };
  const reducers = reducersOf(sight);
  const screen = onScreenOf(
    () => sigma,
    () => sight.scene,
  );

  const camera = cameraOf(() => sigma);

  let lettering: ReturnType<typeof letteringOn> | null = null;

  function start(first: Scene): Sigma {
    const made = new Sigma(graphOf(first), container, {
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
      defaultNodeType: 'icon',
      defaultEdgeType: 'solid-arrow',
      nodeProgramClasses: { icon: IconDiscProgram },
      edgeProgramClasses: STROKE_PROGRAMS,
      defaultDrawNodeHover: () => {},
      nodeReducer: reducers.node,
      edgeReducer: reducers.edge,
    });
    lettering = letteringOn(container, made, sight, screen);
    listen(
      made,
      {
        nearestEdge: screen.nearestEdge,
        isUpright: upright,
        hover,
        hovered: () => sight.marks.hovered,
        hoversEdges: () => (sight.scene?.relations.size ?? 0) <= MOST_HOVERED_EDGES,
      },
      events,
    );
    made.on('afterRender', label);
    // panels open and close above and below: the window's own event would not tell
    resized.observe(container);
    seen = first;
    return made;
  }

  const resized = new ResizeObserver(() => {
    if (!sigma || !sight.scene) return;
    const { width, height } = sigma.getDimensions();
    if (width === container.clientWidth && height === container.clientHeight) return;
    measure(sight.scene);
    sigma.resize();
    sigma.refresh();
  });

  const upright = (): boolean => container.clientHeight > container.clientWidth * 1.15;

  function hover(id: string | null): void {
    const before = sight.marks.hovered;
    if (before === id) return;
    sight.marks.hovered = id;
    container.classList.toggle('points', id !== null);
    mark(before, id);
  }

  function mark(...ids: (string | null)[]): void {
    const known = ids.filter((id) => id !== null);
    repaint({ nodes: known, edges: known }, true);
  }

  /** Only what changed: until its next frame, a full refresh leaves places that are not yet on the screen's scale. */
  function repaint(some: { nodes: readonly string[]; edges: readonly string[] }, schedule = false): void {
    const graph = sigma?.getGraph();
    const nodes = some.nodes.filter((id) => graph?.hasNode(id));
    const edges = some.edges.filter((id) => graph?.hasEdge(id));
    sigma?.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule });
  }

  function label(): void {
    lettering?.draw();
    container.dispatchEvent(new CustomEvent('drawn'));
    if (!performance.getEntriesByName('dragoman-drawn').length) performance.mark('dragoman-drawn');
  }

  function graphOf(scene: Scene): MultiGraph {
    const graph = drawnGraph(scene.index, scene.layout, upright());
    showOnly(graph, scene);
    return graph;
  }

  /** Discs are smaller on a small canvas, and where many are. */
  function measure(scene: Scene): void {
    const room = Math.sqrt(container.clientWidth * container.clientHeight) / 720;
    sight.scale = Math.min(1, Math.max(0.55, room)) * crowding(scene.entities.size, 60);
    sight.crowd = crowding(scene.relations.size, 120);
    sight.shade = 0.55 + 0.45 * crowding(scene.relations.size, 80);
  }

  return {
    show(next) {
      const before = { ...sight };
      sight.scene = next;
      measure(next);
      if (!sigma) {
        sigma = start(next);
        // sigma has drawn already, before anyone could hear of it
        label();
        return;
      }
      if (!seen || next.index !== seen.index || !sameIds(next.layout, seen.layout)) {
        seen = next;
        sigma.setCustomBBox(null);
        // draws
        sigma.setGraph(graphOf(next));
        return;
      }
      if (next.layout !== seen.layout) placeNodes(sigma.getGraph(), next.layout, upright());
      seen = next;
      showOnly(sigma.getGraph() as MultiGraph, next);
      if (sameLooks(before, sight)) repaint({ nodes: [], edges: [] });
      else sigma.refresh();
    },
    ...camera,
    place(id) {
      const node = screen.node(id);
      if (node) return node;
      const curve = screen.curve(id);
      if (curve) return { ...pointOn(curve, 0.5), radius: 0 };
      const loop = screen.loop(id);
      return loop && { x: loop.x + loop.radius, y: loop.y, radius: 0 };
    },
    position: (id) => seen?.layout.get(id) ?? null,
    point(id) {
      const before = sight.marks.pointed;
      if (before === id) return;
      sight.marks.pointed = id;
      mark(before, id);
    },
    picture(part) {
      return new Promise((resolve, reject) => {
        const [made, { scene }] = [sigma, sight];
        if (!made || !scene) return reject(new Error('nothing is drawn yet'));
        made.once('afterRender', () => {
          // in the same task as the drawing: later, WebGL canvases are blank
          const { edges, nodes } = made.getCanvases();
          const layers = [edges, nodes, lettering?.canvas].filter((layer) => layer !== undefined);
          resolve(picture(layers, GROUND[scene.theme].canvas));
        });
        if (!part) return made.refresh({ skipIndexation: true });
        for (const one of [alone(scene, part), scene]) {
          sight.scene = one;
          showOnly(made.getGraph() as MultiGraph, one);
          made.refresh();
        }
      });
    },
    svg(part) {
      if (!sigma || !sight.scene) return '';
      const scene = part ? alone(sight.scene, part) : sight.scene;
      const { width, height } = sigma.getDimensions();
      const pen = new SvgPen();
      if (lettering) drawOverlay(pen, lettering.content(scene), GROUND[scene.theme]);
      const ground = GROUND[scene.theme].canvas;
      return svgOf({ width, height, ground, ...screen.drawnThings(sigma, scene), above: pen.elements });
    },
    close() {
      resized.disconnect();
      sigma?.kill();
      sigma = null;
      lettering?.remove();
    },
  };
}

/** Whether the same entities have places in both. */
const sameIds = (one: Layout, other: Layout): boolean =>
  one === other || (one.size === other.size && [...one.keys()].every((id) => other.has(id)));

/** A scene with nothing but a part of it, in the same place and size; words at its edges, as they stand out. */
const alone = (scene: Scene, part: Part): Scene => ({ ...scene, ...part, focus: part });
