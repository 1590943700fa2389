import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { Canvas } from './scene.ts';

const WHOLE = { x: 0.5, y: 0.5, ratio: 1 };
/** Seen of the picture at least, as a part of its side, however close together what is brought into view lies. */
const NEAREST = 0.25;

/** Where one looks from. What is asked for while the camera is on its way counts from where it goes, not from where it is. */
export function cameraOf(sigma: () => Sigma | null): Pick<Canvas, 'fit' | 'zoom' | 'look'> {
  let goal: CameraState | null = null;

  function go(to: Partial<CameraState>, milliseconds: number): void {
    const camera = sigma()?.getCamera();
    if (!camera) return;
    const end = { ...(goal ?? camera.getState()), ...to };
    // called when it is there, and when the wheel or a hand takes over
    camera.animate(end, { duration: motion(milliseconds) }, () => {
      if (goal === end) goal = null;
    });
    if (camera.isAnimated()) goal = end;
  }

  return {
    fit(entities) {
      const shown = [...(entities ?? [])].flatMap((id) => sigma()?.getNodeDisplayData(id) ?? []);
      if (shown.length === 0) return go({ ...WHOLE, angle: 0 }, 300);
      const xs = shown.map((one) => one.x);
      const ys = shown.map((one) => one.y);
      const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      const ratio = Math.min(1, Math.max(right - left, high - low, NEAREST) * 1.25);
      go({ x: (left + right) / 2, y: (low + high) / 2, ratio }, 300);
    },
    zoom(factor) {
      const camera = sigma()?.getCamera();
      if (camera) go({ ratio: camera.getBoundedRatio((goal ?? camera).ratio / factor) }, 160);
    },
    look(camera) {
      sigma()
        ?.getCamera()
        .setState({ ...camera, angle: 0 });
    },
  };
}

/** A duration, or none for those who asked for less motion. */
export const motion = (milliseconds: number): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : milliseconds;
