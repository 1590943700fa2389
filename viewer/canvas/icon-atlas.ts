import { ENTITY_TYPES, type EntityTypeId } from '../../src/ontology/entity-types.ts';
import { ICONS } from './icons.ts';

/** Cells in a row of the atlas, and rows. */
export const ATLAS_ROW = 4;
/** Pixels of a side of a cell: enough for the largest disc on a fine screen. */
const CELL = 128;
/** An icon's grid of 24 with empty space around it, so that no icon bleeds into its neighbour. */
const VIEW = 34;

const TYPES = Object.keys(ENTITY_TYPES) as EntityTypeId[];

/** The place of a type's icon in the atlas. */
export const iconPlace = (type: EntityTypeId): number => TYPES.indexOf(type in ENTITY_TYPES ? type : 'other');

/** All icons on one canvas, ink as alpha; cells row by row in the order of the ontology's types. */
export function iconAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = ATLAS_ROW * CELL;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  TYPES.forEach((type, at) => {
    const scale = CELL / VIEW;
    const [column, row] = [at % ATLAS_ROW, Math.floor(at / ATLAS_ROW)];
    context.setTransform(scale, 0, 0, scale, column * CELL + 5 * scale, row * CELL + 5 * scale);
    drawIcon(context, ICONS[type]);
  });
  return canvas;
}

/** Icons are paths and circles; drawn by hand they are there at once, where an image would first have to load. */
function drawIcon(context: CanvasRenderingContext2D, markup: string): void {
  const svg = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`,
    'image/svg+xml',
  );
  for (const shape of svg.documentElement.children) {
    const number = (name: string): number => Number(shape.getAttribute(name));
    const path = new Path2D(shape.getAttribute('d') ?? undefined);
    if (shape.nodeName === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
    context.fill(path, shape.getAttribute('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero');
  }
}
