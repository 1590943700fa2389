import { type PointerEvent, useState } from 'react';
import { useDesk } from '../state/desk.tsx';
import { isInside, type Point } from './polygon.ts';
import type { Canvas } from './scene.ts';

/** A sheet over the canvas on which a line is drawn around entities; with Shift they join those already taken. */
export function Lasso({ canvas, onDone }: { canvas: Canvas; onDone: () => void }) {
  const { visible, state, change } = useDesk();
  const [line, setLine] = useState<readonly Point[]>([]);
  const at = (event: PointerEvent<SVGSVGElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.x, y: event.clientY - box.y };
  };
  return (
    <svg
      className="lasso"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setLine([at(event)]);
      }}
      onPointerMove={(event) => line.length > 0 && setLine([...line, at(event)])}
      onPointerUp={(event) => {
        const inside = [...visible.entities].filter((id) => {
          const place = canvas.place(id);
          return place !== null && isInside(place, line);
        });
        const kept = event.shiftKey ? state.chosen : [];
        setLine([]);
        if (inside.length > 0) change({ chosen: [...new Set([...kept, ...inside.sort()])], selection: null });
        onDone();
      }}
      onPointerCancel={() => setLine([])}
    >
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}
