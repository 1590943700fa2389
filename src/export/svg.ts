import type { KnowledgeGraph } from '../model/graph.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Quad } from '../ontology/plover.ts';
import { type Bow, type Box, bows, type Disc, discs, frame, type Name, names } from './drawing.ts';
import { edgeFacts } from './edge-facts.ts';
import type { ExportFormat } from './export-format.ts';
import { type Colour, hexColour, NEUTRAL, NODE_COLOURS, QUAD_COLOURS } from './palette.ts';
import { attributes, escapeXml } from './xml.ts';

const QUAD_NAMES: Readonly<Record<Quad | 0, string>> = {
  1: 'verbal cooperation',
  2: 'material cooperation',
  3: 'verbal conflict',
  4: 'material conflict',
  0: 'standing ties, statements, other',
};
const QUADS = [1, 2, 3, 4, 0] as const;
const FONT = 'Inter, Helvetica, Arial, DejaVu Sans, sans-serif';

/** The laid-out graph as a drawing; the sentences stand in it as titles, which browsers show under the pointer. */
export const svg: ExportFormat = {
  id: 'svg',
  extension: '.svg',
  summary: 'SVG, the drawing: browsers, Inkscape, Illustrator',
  loses: [
    'everything but the drawing: names, types and sentences are in it as titles',
    'names that would cover one another (they too stand in the titles)',
    'control characters',
  ],
  readers: ['Chromium', 'Python xml.dom'],
  *write(graph) {
    const places = discs(graph);
    const box = frame(places);
    // letters keep their size in relation to the whole, whatever the unit of the layout
    const size = Math.max(4, Math.min(12, box.width / 90));
    const { left, top, width, height } = box;
    yield `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [left, top, width, height].map(tenths).join(' '),
      width: 1200,
      height: Math.round((1200 * height) / width),
      'font-family': FONT,
      role: 'img',
      'aria-label': graph.manifest.name,
    })}>\n<title>${escapeXml(graph.manifest.name)}</title>\n<defs>${QUADS.map(marker).join('')}</defs>\n`;
    yield `<rect${attributes({ x: tenths(left), y: tenths(top), width: tenths(width), height: tenths(height), fill: '#FFFFFF' })}/>\n`;
    yield '<g fill="none" stroke-opacity="0.6">\n';
    for (const each of bows(graph, places)) yield bow(each);
    yield '</g>\n<g stroke="#FFFFFF">\n';
    for (const each of places.values()) yield disc(each);
    yield '</g>\n<g fill="#1F2328" stroke="#FFFFFF" stroke-opacity="0.85" paint-order="stroke" text-anchor="middle">\n';
    for (const each of names(places, size)) yield nameOf(each);
    yield '</g>\n';
    yield legend(graph, box, size);
    yield '</svg>\n';
  },
};

function bow({ edge, from, to, aside }: Bow): string {
  const facts = edgeFacts(edge);
  const quad = facts.quad as Quad | 0;
  const said = `${from.entity.name} – ${facts.type.replaceAll('_', ' ')}${facts.negated ? ' (denied)' : ''} – ${to.entity.name}`;
  return `<path${attributes({
    d: from === to ? loop(from, aside) : curve(from, to, from.entity.id <= to.entity.id ? aside : -aside),
    stroke: hexColour(quadColour(quad)),
    'stroke-width': tenths(0.6 + 0.4 * Math.sqrt(facts.count)),
    'stroke-dasharray': facts.negated ? '3 2' : undefined,
    'marker-end': edge.directed ? `url(#arrow-${quad})` : undefined,
  })}><title>${escapeXml(`${said}\n${facts.quotes.join('\n')}`)}</title></path>\n`;
}

/** From rim to rim; the middle is pushed aside at a right angle to the way. */
function curve(from: Disc, to: Disc, aside: number): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  // many parallel edges between near discs must not become loops
  const push = Math.sign(aside) * Math.min(2 * Math.abs(aside), 0.8 * length);
  const [middleX, middleY] = [
    (from.x + to.x) / 2 - (dy / length) * push,
    (from.y + to.y) / 2 + (dx / length) * push,
  ];
  const end = rim(to, middleX, middleY, 1.5);
  const start = rim(from, middleX, middleY, 0);
  return `M${point(start.x, start.y)}Q${point(middleX, middleY)} ${point(end.x, end.y)}`;
}

function rim({ x, y, radius }: Disc, towardsX: number, towardsY: number, gap: number) {
  const [dx, dy] = [towardsX - x, towardsY - y];
  const share = (radius + gap) / (Math.hypot(dx, dy) || 1);
  return { x: x + dx * share, y: y + dy * share };
}

function loop({ x, y, radius }: Disc, aside: number): string {
  const reach = radius * 3 + Math.abs(aside);
  return `M${point(x - radius * 0.6, y - radius * 0.8)}C${point(x - reach, y - reach)} ${point(x + reach, y - reach)} ${point(x + radius * 0.6, y - radius * 0.8)}`;
}

const disc = ({ entity, x, y, radius }: Disc): string =>
  `<circle${attributes({ cx: tenths(x), cy: tenths(y), r: tenths(radius), fill: hexColour(NODE_COLOURS[entity.type]) })}>` +
  `<title>${escapeXml(`${entity.name} (${entity.type})`)}</title></circle>\n`;

const nameOf = ({ disc: { x }, text, size, top }: Name): string =>
  `<text${attributes({ x: tenths(x), y: tenths(top + 0.9 * size), 'font-size': tenths(size), 'stroke-width': tenths(size / 5) })}>${escapeXml(text)}</text>\n`;

const quadColour = (quad: Quad | 0): Colour => (quad ? QUAD_COLOURS[quad] : NEUTRAL);

const marker = (quad: Quad | 0): string =>
  `<marker id="arrow-${quad}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="4" markerHeight="4" orient="auto">` +
  `<path d="M0 0L8 4L0 8z" fill="${hexColour(quadColour(quad))}"/></marker>`;

/** In the lower left corner: only what the drawing holds. */
function legend({ entities, relations }: KnowledgeGraph, { left, top, height }: Box, size: number): string {
  const types = [...new Set(entities.map(({ type }) => type))].sort();
  const kinds = QUADS.filter((quad) => relations.some((relation) => (relation.quad ?? 0) === quad));
  const rows = types.length + kinds.length;
  const line = 1.6 * size;
  const x = left + size;
  const y = (row: number): number => top + height - size - (rows - row - 0.5) * line;
  const label = (row: number, text: string): string =>
    `<text${attributes({ x: tenths(x + 2.4 * size), y: tenths(y(row) + size / 3) })}>${escapeXml(text)}</text>\n`;
  const discRow = (type: EntityTypeId, row: number): string =>
    `<circle${attributes({ cx: tenths(x + size), cy: tenths(y(row)), r: tenths(size / 2), fill: hexColour(NODE_COLOURS[type]) })}/>${label(row, type)}`;
  const lineRow = (quad: Quad | 0, row: number): string =>
    `<path${attributes({ d: `M${point(x, y(row))}H${tenths(x + 2 * size)}`, stroke: hexColour(quadColour(quad)), 'stroke-width': tenths(size / 5) })}/>${label(row, QUAD_NAMES[quad])}`;
  return (
    `<g${attributes({ 'font-size': tenths(0.85 * size), fill: '#1F2328' })}>\n` +
    types.map((type, row) => discRow(type, row)).join('') +
    kinds.map((quad, row) => lineRow(quad, types.length + row)).join('') +
    '</g>\n'
  );
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
const point = (x: number, y: number): string => `${tenths(x)} ${tenths(y)}`;
