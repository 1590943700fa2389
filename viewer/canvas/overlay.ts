import { type Box, Boxes } from './boxes.ts';
import { type Curve, pointOn } from './curve.ts';

/** A name to write beside a disc; earlier ones go first and later ones give way. */
export interface NodeLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strong: boolean;
  /** Worth being named even where that covers discs of others. */
  readonly wanted: boolean;
  readonly faded: boolean;
  /** Written after the name: how many are folded in, what it is in a comparison. */
  readonly note: string;
}

/** A word to write at the middle of an edge. */
export interface EdgeLabel {
  readonly id: string;
  readonly text: string;
  readonly curve: Curve;
  readonly colour: string;
  readonly strong: boolean;
  readonly wanted: boolean;
}

export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

/** A tie from a node to itself, which sigma does not draw. */
export interface Loop extends Ring {
  readonly width: number;
}

export interface OverlayContent {
  readonly width: number;
  readonly height: number;
  /** Where nothing may be written: other things stand there. */
  readonly reserved: readonly Box[];
  readonly nodes: readonly NodeLabel[];
  readonly edges: readonly EdgeLabel[];
  readonly rings: readonly Ring[];
  /** Small marks of what was put in its place by hand. */
  readonly pins: readonly Ring[];
  readonly loops: readonly Loop[];
  /** Discs that labels of edges must not cover. */
  readonly discs: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

/** Where labels were written, by the ids of what they name: which of the places beside a disc or along an edge. */
export type Written = ReadonlyMap<string, number>;

/** What labels and rings are drawn with: a canvas, or an SVG that is written. */
export interface Pen {
  lineWidth: number;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  fillStyle: string | CanvasGradient | CanvasPattern;
  font: string;
  lineJoin: CanvasLineJoin;
  textBaseline: CanvasTextBaseline;
  beginPath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  stroke(): void;
  fill(): void;
  measureText(text: string): { readonly width: number };
  strokeText(text: string, x: number, y: number): void;
  fillText(text: string, x: number, y: number): void;
}

const FONT = '"Inter Variable", "Inter", system-ui, sans-serif';
const LONGEST = 34;
/** Width in pixels of the ground around letters, and of one that hides letters below. */
const HALO = 4;
const COVERING_HALO = 9;

/**
 * Draws rings, loops and labels above the graph. A label without room in any place beside its disc is left out.
 *
 * @param over what was written below: the same label goes to the same place, on a broad ground that covers the first
 */
export function drawOverlay(
  context: Pen,
  content: OverlayContent,
  colours: { readonly canvas: string; readonly ink: string; readonly soft: string },
  over?: Written,
): Written {
  const written = new Map<string, number>();
  const halo = over ? COVERING_HALO : HALO;
  for (const loop of content.loops) drawLoop(context, loop);
  for (const ring of content.rings) {
    context.beginPath();
    context.arc(ring.x, ring.y, ring.radius, 0, 2 * Math.PI);
    context.lineWidth = 2.5;
    context.strokeStyle = ring.colour;
    context.stroke();
  }
  for (const pin of content.pins) drawPin(context, pin, colours.canvas);
  const taken = new Boxes(content.width, content.height);
  for (const box of content.reserved) taken.add(box);
  for (const disc of content.discs)
    taken.add({
      x: disc.x - disc.radius * 0.8,
      y: disc.y - disc.radius * 0.8,
      width: disc.radius * 1.6,
      height: disc.radius * 1.6,
      isDisc: true,
    });
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  for (const label of content.nodes) {
    const size = label.strong ? 13 : 12;
    const font = `${label.strong ? 650 : 500} ${size}px ${FONT}`;
    context.font = font;
    const text = label.note ? `${shorten(label.text)}  ${label.note}` : shorten(label.text);
    const width = widthOf(context, font, text);
    const gap = label.radius + 5;
    const aslant = label.radius * 0.7 + 5;
    const [right, left] = [label.x + aslant, label.x - aslant - width];
    const [above, below] = [label.y - aslant - size, label.y + aslant];
    const places: Box[] = [
      { x: label.x + gap, y: label.y - size / 2, width, height: size },
      { x: label.x - width / 2, y: label.y + gap, width, height: size },
      { x: label.x - gap - width, y: label.y - size / 2, width, height: size },
      { x: label.x - width / 2, y: label.y - gap - size, width, height: size },
      { x: right, y: below, width, height: size },
      { x: right, y: above, width, height: size },
      { x: left, y: below, width, height: size },
      { x: left, y: above, width, height: size },
    ];
    const at = over?.get(label.id) ?? placeFor(label, places, taken, label.strong);
    const box = places[at];
    if (!box) continue;
    taken.add(box);
    written.set(label.id, at);
    write(context, text, box, label.faded ? colours.soft : colours.ink, colours.canvas, halo);
  }
  for (const label of content.edges) {
    const size = 11;
    const font = `${label.strong ? 600 : 500} ${size}px ${FONT}`;
    context.font = font;
    const text = shorten(label.text);
    const width = widthOf(context, font, text);
    const places = [0.5, 0.4, 0.6, 0.32, 0.68].map((t) => {
      const middle = pointOn(label.curve, t);
      return { x: middle.x - width / 2, y: middle.y - size / 2, width, height: size };
    });
    const at = over?.get(label.id) ?? placeFor(label, places, taken);
    const box = places[at];
    if (!box) continue;
    taken.add(box);
    written.set(label.id, at);
    write(context, text, box, label.colour, colours.canvas, halo);
  }
  return written;
}

/**
 * The first place that is free; of what is wanted, else the one that covers least of discs; the first of all where it must
 * be; -1: none.
 */
function placeFor(
  { wanted }: { readonly wanted: boolean },
  places: readonly Box[],
  taken: Boxes,
  must = false,
): number {
  const free = places.findIndex((place) => taken.free(place));
  if (free >= 0) return free;
  const covered = wanted ? places.map((place) => taken.covered(place)) : [];
  const least = Math.min(...covered);
  if (Number.isFinite(least)) return covered.indexOf(least);
  return must ? 0 : -1;
}

/** Measuring takes as long as writing, and the same names are written again in every frame. */
function widthOf(context: Pen, font: string, text: string): number {
  let known = WIDTHS.get(font);
  if (!known) WIDTHS.set(font, (known = new Map()));
  let width = known.get(text);
  if (width === undefined) {
    if (known.size >= MOST_WIDTHS) known.clear();
    known.set(text, (width = context.measureText(text).width));
  }
  return width;
}

/** By font and text. */
const WIDTHS = new Map<string, Map<string, number>>();
const MOST_WIDTHS = 5000;
// a typeface for another script has come
globalThis.document?.fonts.addEventListener('loadingdone', () => WIDTHS.clear());

function write(context: Pen, text: string, box: Box, ink: string, halo: string, width: number): void {
  const y = box.y + box.height / 2;
  context.lineWidth = width;
  context.strokeStyle = halo;
  context.strokeText(text, box.x, y);
  context.fillStyle = ink;
  context.fillText(text, box.x, y);
}

/** Middle and radius of the loop at a disc. */
export function loopCentre(disc: { readonly x: number; readonly y: number; readonly radius: number }): {
  x: number;
  y: number;
  radius: number;
} {
  const radius = disc.radius * 0.75 + 5;
  const away = disc.radius * 0.72 + radius * 0.45;
  return { x: disc.x + away, y: disc.y - away, radius };
}

function drawLoop(context: Pen, loop: Loop): void {
  const { x, y, radius } = loopCentre(loop);
  context.beginPath();
  context.arc(x, y, radius, Math.PI * 0.85, Math.PI * 2.65);
  context.lineWidth = loop.width;
  context.strokeStyle = loop.colour;
  context.stroke();
}

/** A dot on the rim of a disc, below on the left. */
function drawPin(context: Pen, pin: Ring, halo: string): void {
  context.beginPath();
  context.arc(pin.x - pin.radius * 0.72, pin.y + pin.radius * 0.72, 3.4, 0, 2 * Math.PI);
  context.fillStyle = pin.colour;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = halo;
  context.stroke();
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
