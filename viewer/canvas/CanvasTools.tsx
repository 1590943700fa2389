import { Button } from 'react-aria-components';
import { Glyph } from '../panels/Glyph.tsx';
import type { Canvas } from './scene.ts';

/** Zoom and fit. */
export function CanvasTools({ canvas }: { canvas: Canvas }) {
  return (
    <div className="canvas-tools">
      <Button className="tool" aria-label="Zoom in" onPress={() => canvas.zoom(1.5)}>
        <Glyph name="plus" />
      </Button>
      <Button className="tool" aria-label="Zoom out" onPress={() => canvas.zoom(1 / 1.5)}>
        <Glyph name="minus" />
      </Button>
      <Button className="tool" aria-label="Show the whole graph" onPress={() => canvas.fit()}>
        <Glyph name="fit" />
      </Button>
    </div>
  );
}
