import type Sigma from 'sigma';
import type { Box } from './boxes.ts';
import { markedOf, overlayOf, type Sight } from './labels.ts';
import { drawOverlay, type OverlayContent, type Pen, type Written } from './overlay.ts';
import { GROUND } from './palette.ts';
import type { Pointed, Shown } from './reducers.ts';
import type { Scene } from './scene.ts';

/** Where things are on the canvas, as `onScreenOf` finds it. */
type Places = Pick<Sight, 'node' | 'curve'>;

/** What stands below, as it was drawn: as long as none of it changes, it stays. */
interface Below {
  readonly scene: Scene;
  readonly view: string;
  readonly written: Written;
}

/**
 * Names, rings and loops above the graph. They lie on two canvases: what the scene asks for, which takes long to find
 * room for, and over it what the pointer is on, which alone is drawn while a pointer passes.
 */
export function letteringOn(container: HTMLElement, made: Sigma, sight: Shown, places: Places) {
  const [lower, upper] = [layer(container), layer(container)];
  let below: Below | null = null;
  // something was moved, or made larger
  made.on('afterProcess', () => {
    below = null;
  });

  function sightOf(): Sight {
    const { width, height } = made.getDimensions();
    return {
      ...{ width, height, ...places },
      reserved: standingOn(container),
      stroke: (id: string) => {
        const look = made.getEdgeDisplayData(id);
        return look ? { colour: look.color, width: Math.max(1.5, made.scaleSize(look.size)) } : null;
      },
    };
  }

  const content = (scene: Scene): OverlayContent => overlayOf(scene, sightOf());

  function draw(): void {
    const { scene, marks } = sight;
    if (!scene) return;
    const { x, y, ratio } = made.getCamera().getState();
    const { width, height } = made.getDimensions();
    const view = [x, y, ratio, width, height, window.devicePixelRatio].join();
    if (below?.scene !== scene || below.view !== view) {
      const pen = cleared(lower, width, height);
      if (pen) below = { scene, view, written: drawOverlay(pen, content(scene), GROUND[scene.theme]) };
    }
    const marked = markedIn(marks);
    if (marked.size === 0 && upper.width === 0) return;
    const pen = cleared(upper, marked.size > 0 ? width : 0, height);
    if (pen && marked.size > 0)
      drawOverlay(pen, markedOf(scene, sightOf(), marked), GROUND[scene.theme], below?.written);
  }

  return {
    draw,
    content,
    /** Without what the pointer is on. */
    canvas: lower,
    remove(): void {
      lower.remove();
      upper.remove();
    },
  };
}

/** What the page lays over the canvas: how much is shown, and the tools. */
function standingOn(container: HTMLElement): Box[] {
  const { left, top } = container.getBoundingClientRect();
  const others = container.closest('.stage')?.querySelectorAll('.showing, .canvas-tools') ?? [];
  return [...others].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x - left, y: y - top, width, height };
  });
}

const markedIn = ({ hovered, pointed }: Pointed): ReadonlySet<string> =>
  new Set([hovered, pointed].filter((id) => id !== null));

function layer(container: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'canvas-overlay';
  canvas.width = 0;
  container.append(canvas);
  return canvas;
}

/** An empty canvas of this size, ready to draw in pixels of the page. */
function cleared(canvas: HTMLCanvasElement, width: number, height: number): Pen | null {
  const pixels = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * pixels);
  canvas.height = Math.round(height * pixels);
  const context = canvas.getContext('2d');
  context?.setTransform(pixels, 0, 0, pixels, 0, 0);
  return context;
}
