import type { Quad } from '../ontology/plover.ts';
import { edgeFacts } from './edge-facts.ts';
import { edgesOf } from './edges.ts';
import type { ExportFormat } from './export-format.ts';
import { hexColour, NEUTRAL, NODE_COLOURS, QUAD_COLOURS } from './palette.ts';
import { wellFormed } from './well-formed.ts';

/** Graphviz measures positions in points, 72 to the inch; names are drawn inside of the nodes, which takes room. */
const POINTS = 5;

/** For Graphviz; lists are JSON in a string. */
export const dot: ExportFormat = {
  id: 'dot',
  extension: '.dot',
  summary: 'DOT: Graphviz (neato -n keeps the places), and what reads it',
  loses: [
    'texts of the documents',
    'mentions of entities',
    'dates, speakers and places of single sentences (of the edge as a whole they are there)',
    'rules and merge decisions',
    'control characters',
  ],
  readers: ['Graphviz'],
  options: ['aggregate'],
  howTo:
    'neato -n2 -Tsvg FILE -o drawing.svg draws it with the places of the build; dot, fdp or sfdp lay it out anew',
  *write(graph, options) {
    const places = new Map((graph.layout ?? []).map((place) => [place.id, place]));
    yield `digraph ${quoted(graph.manifest.name)} {\n`;
    yield '  graph [charset="UTF-8", outputorder="edgesfirst"];\n';
    yield '  node [shape="ellipse", style="filled", fontname="Helvetica", fontsize="10", margin="0.05", fontcolor="#FFFFFF"];\n';
    yield '  edge [fontname="Helvetica", fontsize="9"];\n';
    for (const { id, name, type, aliases, ids, mentions } of graph.entities) {
      const { x, y, community } = places.get(id) ?? {};
      yield `  ${quoted(id)}${attributes({
        label: label(name),
        type,
        aliases: aliases.length ? JSON.stringify(aliases) : '',
        ids: Object.keys(ids).length ? JSON.stringify(ids) : '',
        mentions: mentions.length,
        community,
        fillcolor: hexColour(NODE_COLOURS[type]),
        pos: x === undefined || y === undefined ? undefined : `${POINTS * x},${POINTS * y}`,
      })};\n`;
    }
    for (const edge of edgesOf(graph, options)) {
      const {
        type,
        quotes,
        spans,
        documents,
        attribution,
        places: where,
        quad,
        count,
        ...facts
      } = edgeFacts(edge);
      yield `  ${quoted(edge.source)} -> ${quoted(edge.target)}${attributes({
        key: edge.id,
        id: edge.id,
        label: label(type.replaceAll('_', ' ')),
        relation: type,
        dir: edge.directed ? undefined : 'none',
        ...facts,
        quad: quad || undefined,
        weight: count,
        attribution: attribution.length ? JSON.stringify(attribution) : '',
        places: where.length ? JSON.stringify(where) : '',
        evidence: quotes.join('\n'),
        spans: JSON.stringify(spans),
        tooltip: label(quotes.join('\n')),
        color: hexColour(quad ? QUAD_COLOURS[quad as Quad] : NEUTRAL),
        style: facts.negated ? 'dashed' : undefined,
      })};\n`;
    }
    yield '}\n';
  },
};

const attributes = (values: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  ` [${Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${quoted(String(value))}`)
    .join(', ')}]`;

/**
 * Inside quotation marks only the mark itself is escaped; all else, backslashes too, is as it stands. A backslash before the
 * closing mark, or before the end of a line, would join what follows: it is moved away by a blank.
 */
const quoted = (text: string): string =>
  `"${wellFormed(text)
    .replaceAll(CONTROLS, '')
    .replaceAll(/\\(?=["\n]|$)/g, '\\ ')
    .replaceAll('"', '\\"')}"`;

/** Labels are read once more: `\n` and `\N` mean something in them, and so does `&lt;`. Marks by number do not. */
const label = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('\\', '&#92;')
    .replaceAll(/\r\n?|\n/g, '\\n');

const CONTROLS = /(?![\t\n])\p{Cc}/gu;
