/** The drawing library and what stands on it: loaded for the canvas alone, and begun while the graph is still on its way. */
export const loadDrawing = (): Promise<typeof import('./sigma-canvas.ts')> => import('./sigma-canvas.ts');
