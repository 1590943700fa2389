import { memo } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { Glyph } from '../panels/Glyph.tsx';
import type { Canvas } from './scene.ts';

/** Lasso, zoom and fit. */
export const CanvasTools = memo(
  (props: { canvas: Canvas; isLasso: boolean; onLasso: (isLasso: boolean) => void }) => {
    const { canvas } = props;
    return (
      <div className="canvas-tools">
        <ToggleButton
          className="tool"
          aria-label="Lasso: draw around entities"
          isSelected={props.isLasso}
          onChange={props.onLasso}
        >
          <Glyph name="lasso" />
        </ToggleButton>
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
  },
);
