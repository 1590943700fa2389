/** An edge as drawn: a quadratic curve from `a` over control point `b` to `c`, in pixels, y downward. */
export interface Curve {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly cx: number;
  readonly cy: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The same control point that `@sigma/edge-curve` draws with. */
export function curveBetween(source: Point, target: Point, curvature: number): Curve {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  return {
    ax: source.x,
    ay: source.y,
    bx: (source.x + target.x) / 2 + dy * curvature,
    by: (source.y + target.y) / 2 - dx * curvature,
    cx: target.x,
    cy: target.y,
  };
}

export function pointOn(curve: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * curve.ax + 2 * s * t * curve.bx + t * t * curve.cx,
    y: s * s * curve.ay + 2 * s * t * curve.by + t * t * curve.cy,
  };
}

/** Distance of a point to a curve, in pixels; Infinity when it is farther than `reach` for certain. */
export function distanceTo(curve: Curve, x: number, y: number, reach: number): number {
  if (
    x < Math.min(curve.ax, curve.bx, curve.cx) - reach ||
    x > Math.max(curve.ax, curve.bx, curve.cx) + reach ||
    y < Math.min(curve.ay, curve.by, curve.cy) - reach ||
    y > Math.max(curve.ay, curve.by, curve.cy) + reach
  )
    return Number.POSITIVE_INFINITY;
  let best = Number.POSITIVE_INFINITY;
  let from = pointOn(curve, 0);
  for (let step = 1; step <= 24; step++) {
    const to = pointOn(curve, step / 24);
    best = Math.min(best, distanceToSegment(x, y, from, to));
    from = to;
  }
  return best;
}

function distanceToSegment(x: number, y: number, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy);
}

/**
 * How far an edge bends, from its place among the edges between the same two nodes (`bends.ts`).
 * A lone edge bends a little too: two straight edges in line would look like one.
 */
export function curvatureOf(index: number | null, most: number | null): number {
  if (index === null || most === null || most <= 0) return 0.1;
  if (index === 0) return 0.07;
  if (index < 0) return -curvatureOf(-index, most);
  const amplitude = 3.5;
  const widest = Math.min(0.55, amplitude * (1 - Math.exp(-most / amplitude)) * 0.26);
  return 0.07 + (widest * index) / most;
}
