import { createNodeImageProgram } from '@sigma/node-image';
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { ENTITY_TYPES, type EntityTypeId } from '../../src/ontology/entity-types.ts';
import { type Curve, curveBetween, distanceTo, pointOn } from './curve.ts';
import { drawnGraph } from './drawn-graph.ts';
import { iconImage } from './icons.ts';
import { MOST_HOVERED_EDGES, overlayOf } from './labels.ts';
import { drawOverlay } from './overlay.ts';
import { blend, GROUND, TIE_COLOURS, TYPE_COLOURS } from './palette.ts';
import { picture } from './picture.ts';
import { strokeProgram } from './programs.ts';
import type { Canvas, CanvasEvents, Scene } from './scene.ts';

/** Nearer than this many pixels to an edge is on it. */
const REACH = 7;

type Look = { x: number; y: number; ratio: number };

/** Draws scenes with sigma. The only file that knows it. */
export function openSigmaCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  let scene: Scene | null = null;
  let sigma: Sigma | null = null;
  let hovered: string | null = null;
  let pointed: string | null = null;
  /** The scene whose graph and layout sigma holds. */
  let seen: Scene | null = null;

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
      nodeReducer: nodeLook,
      edgeReducer: edgeLook,
    });
    container.append(overlay);
    listen(made);
    seen = first;
    return made;
  }

  const upright = (): boolean => container.clientHeight > container.clientWidth * 1.15;

  /** Discs are smaller on a small canvas. */
  const scale = (): number =>
    Math.min(1, Math.max(0.55, Math.sqrt(container.clientWidth * container.clientHeight) / 720)) *
    crowding(scene?.entities.size ?? 0, 60);

  function nodeLook(id: string, attributes: Record<string, unknown>): Partial<NodeDisplayData> {
    if (!scene) return {};
    if (!scene.entities.has(id)) return { ...(attributes as Partial<NodeDisplayData>), hidden: true };
    const colours = TYPE_COLOURS[scene.theme];
    const own = scene.colour?.(id) ?? colours[attributes.entityType as keyof typeof colours] ?? colours.other;
    const faded = scene.focus !== null && !scene.focus.entities.has(id) && hovered !== id;
    return {
      ...(attributes as Partial<NodeDisplayData>),
      hidden: false,
      size: scene.size(id) * scale(),
      color: faded ? blend(own, GROUND[scene.theme].canvas, 0.36) : own,
      ...(faded && scene.theme === 'dark' && { image: FADED_ICONS[attributes.entityType as EntityTypeId] }),
      zIndex: faded ? 0 : scene.selected === id ? 3 : 2,
    };
  }

  function edgeLook(id: string, attributes: Record<string, unknown>): Partial<EdgeDisplayData> {
    if (!scene) return {};
    if (!scene.relations.has(id)) return { ...(attributes as Partial<EdgeDisplayData>), hidden: true };
    const own = TIE_COLOURS[scene.theme][attributes.tieClass as keyof (typeof TIE_COLOURS)['light']];
    const faded = scene.focus !== null && !scene.focus.relations.has(id) && hovered !== id;
    const stands = scene.selected === id || hovered === id || pointed === id;
    const thickness = attributes.thickness as number;
    return {
      ...(attributes as Partial<EdgeDisplayData>),
      hidden: false,
      size: (stands ? thickness + 1.3 : thickness) * crowding(scene.relations.size, 120),
      // many lines at full strength are a thicket: they step back until something is chosen
      color: blend(
        own,
        GROUND[scene.theme].canvas,
        faded ? 0.3 : scene.focus ? 1 : 0.55 + 0.45 * crowding(scene.relations.size, 80),
      ),
      zIndex: stands ? 3 : faded ? 0 : 1,
    };
  }

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

  function nearestEdge(x: number, y: number): string | null {
    let nearest: string | null = null;
    let least = REACH;
    for (const id of scene?.relations ?? []) {
      const curve = curveOf(id);
      const distance = curve ? distanceTo(curve, x, y, REACH) : Number.POSITIVE_INFINITY;
      if (distance < least) {
        least = distance;
        nearest = id;
      }
    }
    return nearest;
  }

  function hover(id: string | null): void {
    if (hovered === id) return;
    const before = hovered;
    hovered = id;
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

  function listen(made: Sigma): void {
    made.on('clickNode', ({ node }) => events.entity(node));
    made.on('doubleClickNode', (payload) => {
      payload.preventSigmaDefault();
      events.open(payload.node);
    });
    made.on('clickStage', ({ event }) => {
      const edge = nearestEdge(event.x, event.y);
      if (edge) events.relation(edge);
      else events.ground();
    });
    made.on('enterNode', ({ node }) => hover(node));
    made.on('leaveNode', () => hover(null));
    made.on('moveBody', ({ event }) => {
      const node = hovered !== null && made.getGraph().hasNode(hovered);
      if (!node && (scene?.relations.size ?? 0) <= MOST_HOVERED_EDGES) hover(nearestEdge(event.x, event.y));
    });
    made.getMouseCaptor().on('mouseleave', () => hover(null));
    made.on('afterRender', () => label(made));
    let timer: ReturnType<typeof setTimeout> | undefined;
    made.getCamera().on('updated', ({ x, y, ratio }: Look) => {
      clearTimeout(timer);
      timer = setTimeout(() => events.camera({ x, y, ratio }), 250);
    });
  }

  function label(made: Sigma): void {
    const context = overlay.getContext('2d');
    if (!scene || !context) return;
    const { width, height } = made.getDimensions();
    const pixels = window.devicePixelRatio || 1;
    overlay.width = Math.round(width * pixels);
    overlay.height = Math.round(height * pixels);
    context.setTransform(pixels, 0, 0, pixels, 0, 0);
    const sight = {
      width,
      height,
      // below: how much is shown (left), zoom (right)
      reserved: [
        { x: 0, y: height - 44, width: 270, height: 44 },
        { x: width - 54, y: height - 124, width: 54, height: 124 },
      ],
      hovered,
      pointed,
      node: onScreen,
      curve: curveOf,
      stroke: (id: string) => {
        const look = made.getEdgeDisplayData(id);
        return look ? { colour: look.color, width: Math.max(1.5, made.scaleSize(look.size)) } : null;
      },
    };
    drawOverlay(context, overlayOf(scene, sight), GROUND[scene.theme]);
    container.dispatchEvent(new CustomEvent('drawn'));
  }

  const canvas: Canvas = {
    show(next) {
      scene = next;
      if (!sigma) sigma = start(next);
      else if (next.index !== seen?.index || next.layout !== seen.layout) {
        sigma.setGraph(drawnGraph(next.index, next.layout, upright()));
        seen = next;
      }
      sigma.refresh();
    },
    fit(entities) {
      if (!sigma) return;
      const shown = [...(entities ?? scene?.entities ?? [])].flatMap(
        (id) => sigma?.getNodeDisplayData(id) ?? [],
      );
      if (!entities || shown.length === 0) {
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
      return curve ? { ...pointOn(curve, 0.5), radius: 0 } : null;
    },
    point(id) {
      if (pointed === id) return;
      const before = pointed;
      pointed = id;
      repaint(before, id);
    },
    picture() {
      return new Promise((resolve, reject) => {
        const made = sigma;
        if (!made || !scene) return reject(new Error('nothing is drawn yet'));
        const ground = GROUND[scene.theme].canvas;
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
  return canvas;
}

/** White icons would outshine their darkened discs. */
const FADED_ICONS = Object.fromEntries(
  (Object.keys(ENTITY_TYPES) as EntityTypeId[]).map((type) => [type, iconImage(type, '#6a7078')]),
) as Readonly<Record<EntityTypeId, string>>;

/** From 1 for few things down to a third for very many. */
const crowding = (count: number, few: number): number =>
  Math.min(1, Math.max(0.34, (few / Math.max(1, count)) ** 0.35));

/** A duration, or none for those who asked for less motion. */
const motion = (milliseconds: number): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : milliseconds;
