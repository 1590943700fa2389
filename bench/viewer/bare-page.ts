// What the viewer is measured against: sigma as it comes, on the same stored graph, with no more than it needs.
import { MultiGraph } from 'graphology';
import { Sigma } from 'sigma';

const lines = async (name: string): Promise<Record<string, never>[]> =>
  (await (await fetch(`./graph/${name}`)).text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const [entities, relations, layout] = await Promise.all(
  ['entities.jsonl', 'relations.jsonl', 'layout.jsonl'].map(lines),
);
const places = new Map((layout ?? []).map(({ id, x, y }) => [id, { x, y }]));
const graph = new MultiGraph();
for (const { id, name } of entities ?? [])
  graph.addNode(id, { ...places.get(id), label: name, size: 4, color: '#2f5d73' });
for (const { id, source, target } of relations ?? [])
  graph.addEdgeWithKey(id, source, target, { size: 1, color: '#9a958c' });
const canvas = document.getElementById('canvas') as HTMLElement;
// the server's policy lets in no style attributes
Object.assign(canvas.style, { width: '1440px', height: '900px' });
const sigma = new Sigma(graph, canvas);
performance.mark('dragoman-drawn');
Object.assign(globalThis, {
  refresh: () => {
    const began = performance.now();
    sigma.refresh();
    return performance.now() - began;
  },
});
