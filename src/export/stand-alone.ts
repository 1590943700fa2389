import type { KnowledgeGraph } from '../model/graph.ts';

/** Where the viewer looks for a graph in its own page. */
const PLACE = '<script type="application/json" id="dragoman-graph">';

/**
 * The viewer with a graph in it, as one HTML file that works from disk.
 *
 * @param template `standalone.html` of the built viewer
 * @throws Error when the template has no place for a graph
 */
export function* standAlone(template: string, graph: KnowledgeGraph): Iterable<string> {
  const at = template.indexOf(PLACE);
  if (at < 0) throw new Error('the template has no place for a graph: build the viewer again');
  const { documents, entities, relations, layout, ...rest } = graph;
  yield template.slice(0, at + PLACE.length);
  yield `{"manifest":${inScript(rest.manifest)}`;
  for (const [name, records] of Object.entries({ documents, entities, relations, layout })) {
    if (!records) continue;
    yield `,\n"${name}":[`;
    for (const [index, record] of records.entries()) yield `${index ? ',\n' : '\n'}${inScript(record)}`;
    yield ']';
  }
  yield '}';
  yield template.slice(at + PLACE.length);
}

/** JSON that may stand in a script element: whatever a text holds, it cannot end the element. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
