import type { RenderedFormat } from './export-format.ts';
import { svg } from './svg.ts';

/** The drawing as a picture. */
export const png: RenderedFormat = {
  id: 'png',
  extension: '.png',
  summary: 'PNG, the drawing as a picture of 2400 pixels: documents, slides',
  loses: ['everything but the drawing'],
  readers: ['Chromium'],
  async *render(graph, { rasterize }) {
    yield await rasterize([...svg.write(graph)].join(''));
  },
};
