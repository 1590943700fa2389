import { type Curve, pointOn } from './curve.ts';

/** A name to write beside a disc; earlier ones go first and later ones give way. */
export interface NodeLabel {
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

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A disc, not words: what is wanted may lie over it. */
  readonly isDisc?: boolean;
}

/** Draws rings, loops and labels above the graph. A label without room in any place beside its disc is left out. */
export function drawOverlay(
  context: Pen,
  content: OverlayContent,
  colours: { readonly canvas: string; readonly ink: string; readonly soft: string },
): void {
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
    const box =
      places.find((place) => taken.free(place)) ??
      (label.wanted ? places.find((place) => taken.free(place, true)) : undefined) ??
      (label.strong ? places[0] : undefined);
    if (!box) continue;
    taken.add(box);
    write(context, text, box, label.faded ? colours.soft : colours.ink, colours.canvas, 4);
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
    const box =
      places.find((place) => taken.free(place)) ??
      (label.wanted ? places.find((place) => taken.free(place, true)) : undefined);
    if (!box) continue;
    taken.add(box);
    write(context, text, box, label.colour, colours.canvas, 4);
  }
}

/** Measuring takes as long as writing, and the same names are written again in every frame. */
function widthOf(context: Pen, font: string, text: string): number {
  const key = `${font}\n${text}`;
  let width = WIDTHS.get(key);
  if (width === undefined) {
    if (WIDTHS.size >= MOST_WIDTHS) WIDTHS.clear();
    WIDTHS.set(key, (width = context.measureText(text).width));
  }
  return width;
}

const WIDTHS = new Map<string, number>();
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

/** Rectangles of the canvas already written in, looked up by a coarse grid. */
class Boxes {
  readonly #cells = new Map<number, Box[]>();
  readonly #width: number;
  readonly #height: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const list = this.#cells.get(cell);
      if (list) list.push(box);
      else this.#cells.set(cell, [box]);
    }
  }

  free(box: Box, overDiscs = false): boolean {
    if (
      box.x < 2 ||
      box.y < 2 ||
      box.x + box.width > this.#width - 2 ||
      box.y + box.height > this.#height - 2
    )
      return false;
    for (const cell of cellsOf(box))
      for (const other of this.#cells.get(cell) ?? [])
        if (
          !(overDiscs && other.isDisc) &&
          box.x < other.x + other.width + 3 &&
          other.x < box.x + box.width + 3 &&
          box.y < other.y + other.height + 2 &&
          other.y < box.y + box.height + 2
        )
          return false;
    return true;
  }
}

function cellsOf(box: Box): number[] {
  const cells: number[] = [];
  for (let x = Math.floor(box.x / 80); x <= Math.floor((box.x + box.width) / 80); x++)
    for (let y = Math.floor(box.y / 80); y <= Math.floor((box.y + box.height) / 80); y++)
      cells.push(x * 4096 + y);
  return cells;
}
