import { memo } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { Glyph } from '../panels/Glyph.tsx';
import { Named } from '../panels/Named.tsx';
import type { Canvas } from './scene.ts';

/** Lasso, zoom and fit. */
export const CanvasTools = memo(
  (props: { canvas: Canvas; isLasso: boolean; onLasso: (isLasso: boolean) => void }) => {
    const { canvas } = props;
    return (
      <div className="canvas-tools">
        <Named name="Lasso: draw around entities" keys="L">
          <ToggleButton
            className="tool"
            aria-label="Lasso: draw around entities"
            isSelected={props.isLasso}
            onChange={props.onLasso}
          >
            <Glyph name="lasso" />
          </ToggleButton>
        </Named>
        <Named name="Zoom in" keys="+">
          <Button className="tool" aria-label="Zoom in" onPress={() => canvas.zoom(1.5)}>
            <Glyph name="plus" />
          </Button>
        </Named>
        <Named name="Zoom out" keys="-">
          <Button className="tool" aria-label="Zoom out" onPress={() => canvas.zoom(1 / 1.5)}>
            <Glyph name="minus" />
          </Button>
        </Named>
        <Named name="Show the whole graph" keys="0">
          <Button className="tool" aria-label="Show the whole graph" onPress={() => canvas.fit()}>
            <Glyph name="fit" />
          </Button>
        </Named>
      </div>
    );
  },
);
