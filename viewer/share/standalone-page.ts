import { GRAPH_PLACE, graphBlock } from '../../src/export/html.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { viewBlock } from './saved-view.ts';

/**
 * Viewer and graph in one file, of the page that `dragoman view` serves for that.
 *
 * @param view the view it opens with, as it stands in an address behind `#`
 */
export async function standalonePage(graph: KnowledgeGraph, view: string): Promise<Blob> {
  const answer = await fetch('./standalone.html');
  if (!answer.ok) throw new Error('the stand-alone page is not built: run npm run build');
  const [head = '', tail] = (await answer.text()).split(GRAPH_PLACE);
  if (tail === undefined) throw new Error('the page has no place for a graph: run npm run build');
  return new Blob([head, ...graphBlock(graph), viewBlock(view), tail], { type: 'text/html' });
}
