export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether a point is inside a closed line: a ray from it to the right crosses the line an odd number of times. */
export function isInside(point: Point, line: readonly Point[]): boolean {
  let inside = false;
  for (let i = 0, j = line.length - 1; i < line.length; j = i++) {
    const a = line[i] as Point;
    const b = line[j] as Point;
    if (a.y > point.y === b.y > point.y) continue;
    if (point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
