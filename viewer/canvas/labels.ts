import { plainText } from '../data/plain-text.ts';
import { caveat, tieClass, typeLabel } from '../data/tie.ts';
import type { Curve } from './curve.ts';
import type { EdgeLabel, Loop, NodeLabel, OverlayContent, Ring } from './overlay.ts';
import { blend, CHANGE_COLOURS, CHANGE_SIGNS, GROUND, TIE_COLOURS } from './palette.ts';
import type { Scene } from './scene.ts';

const MOST_NODE_LABELS = 700;
const MOST_EDGE_LABELS = 90;
/** So many of what stands out, or else half as many of the largest, are named even where that covers discs. */
const WANTED = 12;
const MOST_DISCS = 1500;
/** Radius in pixels of a disc that is named though nothing makes it stand out. */
const SMALLEST_NAMED = 3.5;
/** An edge shorter than this many pixels has no room for a word. */
const SHORTEST_NAMED_EDGE = 70;
/** With more edges than this, pointing without clicking finds nodes only. */
export const MOST_HOVERED_EDGES = 6000;

/** Where things are on the canvas at this moment. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  readonly reserved: OverlayContent['reserved'];
  readonly node: (id: string) => { readonly x: number; readonly y: number; readonly radius: number } | null;
  readonly curve: (id: string) => Curve | null;
  readonly stroke: (id: string) => { readonly colour: string; readonly width: number } | null;
}

/** What to write and draw above nodes and edges, the most wanted first. */
export function overlayOf(scene: Scene, sight: Sight): OverlayContent {
  const discs = discsOf(scene, sight);
  return {
    width: sight.width,
    height: sight.height,
    reserved: sight.reserved,
    nodes: discs
      .slice(0, MOST_NODE_LABELS)
      .flatMap((disc, at) =>
        nodeLabel(scene, disc, scene.focus ? disc.rank >= 1e3 && at < WANTED : at < WANTED / 2),
      ),
    edges: edgeLabels(
      scene,
      sight,
      scene.focus?.relations ?? (scene.relations.size <= MOST_EDGE_LABELS ? scene.relations : []),
    ),
    loops: scene.relations.size <= MOST_HOVERED_EDGES ? loops(scene, sight, scene.relations) : [],
    rings: rings(scene, sight),
    pins: [...scene.pinned].flatMap((id) => {
      const at = sight.node(id);
      return at ? [{ ...at, colour: GROUND[scene.theme].accent }] : [];
    }),
    discs,
  };
}

/** What comes above that while the pointer is on something, here or on a row elsewhere: its name, in bold. */
export function markedOf(scene: Scene, sight: Sight, marked: ReadonlySet<string>): OverlayContent {
  const { width, height, reserved } = sight;
  return {
    ...{ width, height, reserved },
    nodes: [...marked].flatMap((id) => {
      const at = sight.node(id);
      return at
        ? nodeLabel(scene, { id, ...at, rank: 1e6 }, true).map((label) => ({ ...label, faded: false }))
        : [];
    }),
    edges: edgeLabels(scene, sight, marked).map((label) => ({ ...label, strong: true, wanted: true })),
    loops: loops(scene, sight, marked),
    rings: [],
    pins: [],
    discs: [],
  };
}

interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** 1e6: chosen, 1e3: stands out, 0: neither. */
  readonly rank: number;
}

/** Entities in sight, no more than can matter: chosen, then standing out, then large. */
function discsOf(scene: Scene, sight: Sight): Disc[] {
  const { size } = scene;
  const largestFirst = (a: string, b: string): number => size(b) - size(a) || (a < b ? -1 : 1);
  const sorted = (ids: Iterable<string>): string[] => [...ids].sort(largestFirst);
  const strong = new Set([...(scene.selected === null ? [] : [scene.selected]), ...scene.chosen]);
  const discs: Disc[] = [];
  const seen = new Set<string>();
  const add = (id: string, rank: number, least = 0): boolean => {
    if (!scene.entities.has(id) || seen.has(id)) return true;
    const at = sight.node(id);
    if (at && at.radius < least) return false;
    if (!at || at.x < -80 || at.y < -20 || at.x > sight.width + 80 || at.y > sight.height + 20) return true;
    seen.add(id);
    discs.push({ id, ...at, rank });
    return true;
  };
  for (const id of sorted(strong)) add(id, 1e6);
  for (const id of sorted(scene.focus?.entities ?? [])) add(id, 1e3);
  // further down they only get smaller: too small to be named, or to be in the way of a name
  for (const id of bySize(scene)) if (discs.length >= MOST_DISCS || !add(id, 0, SMALLEST_NAMED)) break;
  return discs;
}

/** The entities that are laid out, the largest discs first: sorted once for each meaning of size, not for every frame. */
function bySize({ layout, size }: Scene): readonly string[] {
  const known = ORDERS.get(layout);
  if (known?.size === size) return known.order;
  const order = [...layout.keys()]
    .map((id) => ({ id, size: size(id) }))
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  ORDERS.set(layout, { size, order });
  return order;
}

const ORDERS = new WeakMap<Scene['layout'], { size: Scene['size']; order: readonly string[] }>();

function nodeLabel(scene: Scene, disc: Disc, wanted: boolean): NodeLabel[] {
  if (disc.radius < SMALLEST_NAMED && disc.rank < 1e3) return [];
  const faded = scene.focus !== null && !scene.focus.entities.has(disc.id);
  return [
    {
      id: disc.id,
      text: plainText(scene.index.entities.get(disc.id)?.name ?? disc.id),
      x: disc.x,
      y: disc.y,
      radius: disc.radius,
      strong: disc.rank >= 1e6,
      wanted,
      faded,
      note: noteOf(scene, disc.id),
    },
  ];
}

/** What is folded into an entity, and what it is in a comparison. */
function noteOf(scene: Scene, id: string): string {
  const change = scene.changes?.get(id);
  const folded = scene.folded.get(id);
  return [change && CHANGE_SIGNS[change], folded && `+${folded}`].filter(Boolean).join(' ');
}

function edgeLabels(scene: Scene, sight: Sight, ids: Iterable<string>): EdgeLabel[] {
  const labels: EdgeLabel[] = [];
  for (const id of [...ids].slice(0, 2 * MOST_EDGE_LABELS)) {
    const relation = scene.relations.has(id) ? scene.index.relations.get(id) : undefined;
    const curve = relation && sight.curve(id);
    if (!curve || Math.hypot(curve.cx - curve.ax, curve.cy - curve.ay) < SHORTEST_NAMED_EDGE) continue;
    const words = plainText(typeLabel(relation.type));
    const doubt = caveat(relation);
    const change = scene.changes?.get(id);
    const own = change ? CHANGE_COLOURS[scene.theme][change] : TIE_COLOURS[scene.theme][tieClass(relation)];
    labels.push({
      id,
      text: `${change ? `${CHANGE_SIGNS[change]} ` : ''}${doubt ? `${words} (${doubt})` : words}`,
      curve,
      colour: blend(own, GROUND[scene.theme].ink, 0.5),
      strong: id === scene.selected,
      wanted: labels.length < WANTED && scene.focus !== null,
    });
  }
  return labels;
}

function loops(scene: Scene, sight: Sight, ids: ReadonlySet<string>): Loop[] {
  const found: Loop[] = [];
  for (const id of ids) {
    const relation = scene.relations.has(id) ? scene.index.relations.get(id) : undefined;
    if (!relation || relation.source !== relation.target) continue;
    const at = sight.node(relation.source);
    const stroke = sight.stroke(id);
    if (at && stroke) found.push({ ...at, ...stroke });
  }
  return found;
}

/** Around the selected entity and all that are taken together. */
function rings(scene: Scene, sight: Sight): Ring[] {
  const ids = new Set([...scene.chosen, ...(scene.selected === null ? [] : [scene.selected])]);
  return [...ids].flatMap((id) => {
    const at = sight.node(id);
    return at ? [{ x: at.x, y: at.y, radius: at.radius + 3.5, colour: GROUND[scene.theme].accent }] : [];
  });
}
