import type { KnowledgeGraph } from '../model/graph.ts';
import type { RenderedFormat } from './export-format.ts';

/** Where the viewer's page wants the graph; `viewer/standalone.config.ts` puts it there. */
export const GRAPH_PLACE = '<!-- graph -->';

/** One file that holds viewer and graph: it opens from disk, offline, and asks no server for anything. */
export const html: RenderedFormat = {
  id: 'html',
  extension: '.html',
  summary: 'HTML, the viewer with the graph in one file: any browser, offline',
  loses: ["an analyst's decisions"],
  readers: ['Chromium, from disk'],
  async *render(graph, { page }) {
    const [head, tail] = (await page()).split(GRAPH_PLACE);
    if (head === undefined || tail === undefined)
      throw new Error('the page of the viewer has no place for a graph');
    yield head;
    yield* graphBlock(graph);
    yield tail;
  },
};

/** The graph as one JSON in a block of data, which the viewer finds by its id (`viewer/data/open-graph.ts`). */
export function* graphBlock({ manifest, layout, ...lists }: KnowledgeGraph): Iterable<string> {
  yield `<script type="application/json" id="dragoman-graph">\n{"manifest":${inert(manifest)}`;
  for (const [name, records] of Object.entries({ ...lists, ...(layout && { layout }) })) {
    yield `,\n"${name}":[`;
    for (const [index, record] of records.entries()) yield `${index ? ',' : ''}\n${inert(record)}`;
    yield '\n]';
  }
  yield '}\n</script>\n';
}

/** No text may end its block: `</script>` and `<!--` are written so that only JSON reads them. */
const inert = (record: object): string => JSON.stringify(record).replaceAll('<', '\\u003c');
