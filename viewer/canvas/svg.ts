import type { EntityTypeId } from '../../src/ontology/entity-types.ts';
import type { Curve } from './curve.ts';
import { ICONS } from './icons.ts';

/** A disc as drawn. */
export interface DrawnNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  readonly type: EntityTypeId;
}

/** An edge as drawn. */
export interface DrawnEdge {
  readonly curve: Curve;
  readonly colour: string;
  readonly width: number;
  readonly stroke: 'solid' | 'dashed' | 'dotted';
  readonly arrow: boolean;
  /** Of the disc it points at. */
  readonly targetRadius: number;
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** What is on the canvas as an SVG; `above` are elements that lie over edges and discs. */
export function svgOf(drawing: {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly edges: readonly DrawnEdge[];
  readonly nodes: readonly DrawnNode[];
  readonly above: readonly string[];
}): string {
  const { width, height } = drawing;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${drawing.ground}"/>`,
    ...drawing.edges.map(edge),
    ...drawing.nodes.map(node),
    ...drawing.above,
    '</svg>\n',
  ].join('\n');
}

function edge({ curve, colour, width, stroke, arrow, targetRadius }: DrawnEdge): string {
  const dash =
    stroke === 'solid'
      ? ''
      : ` stroke-dasharray="${stroke === 'dashed' ? `${n(width * 3.2)} ${n(width * 2.3)}` : `${n(width * 1.2)} ${n(width * 1.4)}`}"`;
  const path = `<path d="M${n(curve.ax)} ${n(curve.ay)}Q${n(curve.bx)} ${n(curve.by)} ${n(curve.cx)} ${n(curve.cy)}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${dash}/>`;
  return arrow ? path + arrowHead(curve, colour, width, targetRadius) : path;
}

/** At the rim of the disc, along the end of the curve. */
function arrowHead(curve: Curve, colour: string, width: number, radius: number): string {
  const dx = curve.cx - curve.bx;
  const dy = curve.cy - curve.by;
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const tip = { x: curve.cx - ux * radius, y: curve.cy - uy * radius };
  const back = { x: tip.x - ux * width * 4.2, y: tip.y - uy * width * 4.2 };
  const half = width * 1.7;
  return `<path d="M${n(tip.x)} ${n(tip.y)}L${n(back.x - uy * half)} ${n(back.y + ux * half)}L${n(back.x + uy * half)} ${n(back.y - ux * half)}z" fill="${colour}"/>`;
}

function node({ x, y, radius, colour, type }: DrawnNode): string {
  const scale = (radius * 1.17) / 24;
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${colour}"/><g transform="translate(${n(x - 12 * scale)} ${n(y - 12 * scale)}) scale(${Math.round(scale * 1e4) / 1e4})" fill="#fff">${ICONS[type] ?? ICONS.other}</g>`;
}
