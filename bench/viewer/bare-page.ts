/*
 * What the viewer is measured against: sigma as it comes, on the same stored graph, with no more than it needs. With
 * `#alike` it draws what the viewer draws (the same icons, curves, dashes, arrows, sizes), and nothing decides how.
 */
import { MultiGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { Settings } from 'sigma/settings';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { drawnGraph } from '../../viewer/canvas/drawn-graph.ts';
import { IconDiscProgram } from '../../viewer/canvas/icon-disc.ts';
import { STROKE_PROGRAMS } from '../../viewer/canvas/programs.ts';
import { crowding } from '../../viewer/canvas/reducers.ts';
import { indexGraph } from '../../viewer/data/graph-index.ts';
import { nodeSize } from '../../viewer/layout/layout.ts';

/** A record of the stored graph, as it is. */
// biome-ignore lint/suspicious/noExplicitAny: of records of all three kinds, what is there is taken
type Kept = any;
const text = async (name: string): Promise<string> => (await fetch(`./graph/${name}`)).text();
const lines = async (name: string): Promise<Kept[]> =>
  (await text(name))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const [manifest, entities = [], relations = [], layout = []] = await Promise.all([
  text('manifest.json').then((json) => JSON.parse(json)),
  ...['entities.jsonl', 'relations.jsonl', 'layout.jsonl'].map(lines),
]);
const places = new Map<string, { x: number; y: number }>(
  layout.map(({ id, ...at }: { id: string; x: number; y: number }) => [id, at]),
);

function plain(): MultiGraph {
  const graph = new MultiGraph();
  for (const { id, name } of entities)
    graph.addNode(id, { ...places.get(id), label: name, size: 4, color: '#2f5d73' });
  for (const { id, source, target } of relations)
    graph.addEdgeWithKey(id, source, target, { size: 1, color: '#9a958c' });
  return graph;
}

function alike(): MultiGraph {
  const index = indexGraph({ manifest, documents: [], entities, relations } as unknown as KnowledgeGraph);
  const graph = drawnGraph(index, places, false);
  const [scale, crowd] = [crowding(graph.order, 60), crowding(graph.size, 120)];
  graph.updateEachNodeAttributes((id, given) => {
    given.size = nodeSize(index, id) * scale;
    given.color = '#2f5d73';
    given.ink = '#ffffff';
    return given;
  });
  graph.updateEachEdgeAttributes((_id, given) => {
    given.size = given.thickness * crowd;
    given.color = '#9a958c';
    return given;
  });
  return graph;
}

const ALIKE: Partial<Settings> = {
  renderLabels: false,
  zIndex: true,
  minEdgeThickness: 1.3,
  defaultNodeType: 'icon',
  nodeProgramClasses: { icon: IconDiscProgram },
  edgeProgramClasses: STROKE_PROGRAMS,
};

const canvas = document.getElementById('canvas') as HTMLElement;
// the server's policy lets in no style attributes
Object.assign(canvas.style, { width: '1440px', height: '900px' });
const isAlike = location.hash === '#alike';
const sigma = isAlike ? new Sigma(alike(), canvas, ALIKE) : new Sigma(plain(), canvas);
performance.mark('dragoman-drawn');
const first = sigma.getGraph().nodes()[0] ?? '';
const RENDERS = {
  filter: () => sigma.refresh(),
  hover: () => sigma.refresh({ partialGraph: { nodes: [first] }, skipIndexation: true, schedule: true }),
};
Object.assign(globalThis, {
  act: (what: 'filter' | 'hover') =>
    new Promise<void>((resolve) => {
      sigma.once('afterRender', () => resolve());
      // from a task of its own: what is evaluated from without is not counted as a script
      setTimeout(RENDERS[what]);
    }),
});
