import type { Span } from '../../src/model/span.ts';

/** A span and what it is marked as. */
export interface Mark<K extends string = string> extends Span {
  readonly kind: K;
  /** What it stands for, an entity id for mentions. */
  readonly ref?: string;
}

/** A piece of text with the marks that cover it, outermost first. */
export interface Piece<K extends string = string> {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly Mark<K>[];
}

/**
 * Cuts `text` (which stands at `offset` of its document) wherever a mark begins or ends. Marks may nest or cross;
 * those outside are cut off. Joined, the pieces are the text again.
 */
export function markSpans<K extends string>(
  text: string,
  offset: number,
  marks: readonly Mark<K>[],
): readonly Piece<K>[] {
  const inside = marks
    .filter((mark) => mark.end > offset && mark.start < offset + text.length && mark.end > mark.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = new Set([offset, offset + text.length]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, offset));
    cuts.add(Math.min(mark.end, offset + text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const pieces: Piece<K>[] = [];
  const active: Mark<K>[] = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i] ?? 0;
    const end = places[i + 1] ?? 0;
    for (let at = active.length - 1; at >= 0; at--) if ((active[at]?.end ?? 0) <= start) active.splice(at, 1);
    for (let mark = inside[next]; mark && mark.start <= start; mark = inside[++next]) active.push(mark);
    pieces.push({ text: text.slice(start - offset, end - offset), start, marks: [...active] });
  }
  return pieces;
}
