import type { Desk } from '../state/desk.tsx';
import type { Pin } from '../state/view-state.ts';
import type { Canvas } from './scene.ts';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const HEADINGS: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * Where an arrow key leads: the tied entity that lies most nearly that way, else any entity that does; with nothing
 * selected, the entity with most ties.
 */
export function stepFrom(desk: Desk, canvas: Canvas, direction: Direction): string | null {
  const { index, visible, state } = desk;
  const selected = state.selection;
  const from =
    selected?.kind === 'entity'
      ? selected.id
      : selected
        ? (index.relations.get(selected.id)?.source ?? null)
        : null;
  const ids = [...visible.entities];
  if (from === null || !visible.entities.has(from))
    return ids.sort((a, b) => index.ties(b).length - index.ties(a).length || (a < b ? -1 : 1))[0] ?? null;
  const tied = new Set<string>();
  for (const tie of index.ties(from))
    if (visible.relations.has(tie.id)) tied.add(tie.source === from ? tie.target : tie.source);
  return nearest([...tied], from, canvas, direction) ?? nearest(ids, from, canvas, direction);
}

/** How far an entity goes at one press of a key, in units of the layout. */
const STRIDE = 20;

/** The pins after an entity was moved by an arrow key. The layout's y points up. */
export function movedPin(
  pins: readonly Pin[],
  id: string,
  at: { readonly x: number; readonly y: number },
  direction: Direction,
): readonly Pin[] {
  const [x, y] = HEADINGS[direction];
  return [...pins.filter((pin) => pin.id !== id), { id, x: at.x + x * STRIDE, y: at.y - y * STRIDE }];
}

function nearest(ids: readonly string[], from: string, canvas: Canvas, direction: Direction): string | null {
  const start = canvas.place(from);
  const [hx, hy] = HEADINGS[direction];
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const at = canvas.place(id);
    if (!start || !at || id === from) continue;
    const dx = at.x - start.x;
    const dy = at.y - start.y;
    const along = dx * hx + dy * hy;
    const aside = Math.abs(dx * hy - dy * hx);
    // within 60 degrees of the heading; nearer and straighter is better
    if (along <= 0 || aside > along * 1.75) continue;
    const cost = along + aside * 1.5;
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}
