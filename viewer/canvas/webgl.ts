/** Whether this browser can draw the canvas. Asked before the drawing library loads: it fails to load without WebGL. */
export function hasWebGL(): boolean {
  return (known ??= probe());
}

let known: boolean | undefined;

function probe(): boolean {
  if (typeof WebGLRenderingContext === 'undefined') return false;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
