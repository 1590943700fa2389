import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { GRAPHVIZ, needTool } from './debian-tool.ts';
import { hostileGraph, withoutControls } from './hostile-graph.ts';
import { opensIn } from './opens-in.ts';
import { edgesOf, nodesOf, textOf } from './what-it-says.ts';

type Attributes = Record<string, string>;

interface DotJson {
  directed: boolean;
  objects: (Attributes & { _gvid: number; name: string })[];
  edges: (Attributes & { tail: number; head: number })[];
}

/** Runs Graphviz's neato with the places of the file. */
function neato(type: string): string {
  needTool(GRAPHVIZ);
  const { stdout, stderr, status } = spawnSync('neato', ['-n2', `-T${type}`], {
    input: textOf('dot', hostileGraph),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  // a machine without fonts says so; nothing else may be said
  expect(stderr.replaceAll(/^.*(?:Pango|Fontconfig|fontname|couldn't load font).*$/gim, '').trim()).toBe('');
  expect(status).toBe(0);
  return stdout;
}

/** A backslash before a quotation mark or at an end of line gets a blank behind it. */
const parted = (text: string): string => withoutControls(text).replaceAll(/\\(?=["\n]|$)/g, '\\ ');

opensIn('dot', 'Graphviz', () => {
  const { objects, edges, directed } = JSON.parse(neato('json')) as DotJson;
  const names = objects.map(({ name }) => name);
  /** Labels are read as Graphviz reads them: escapes, then entities. */
  const label = (text: string): string =>
    text
      .replaceAll(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter))
      .replaceAll('&#92;', '\\')
      .replaceAll('&amp;', '&');

  it('gives the same nodes, names and types', () => {
    const found = objects.map(({ name, label: text, type }) => [name, { name: label(text!), type }]);
    expect(Object.fromEntries(found)).toEqual(nodesOf(hostileGraph, withoutControls));
    expect(directed).toBe(true);
  });

  it('gives the same edges, types, dates and sentences', () => {
    const found = edges.map(({ id, tail, head, relation, first = '', last = '', evidence }) => [
      id,
      { source: names[tail], target: names[head], type: relation, first, last, quotes: evidence },
    ]);
    expect(Object.fromEntries(found)).toEqual(edgesOf(hostileGraph, parted));
  });

  it('keeps places', () => {
    const { x, y } = hostileGraph.layout!.find(({ id }) => id === 'state:EG')!;
    const [px, py] = objects
      .find(({ name }) => name === 'state:EG')!
      .pos!.split(',')
      .map(Number);
    const other = hostileGraph.layout!.find(({ id }) => id === 'place:paris')!;
    const [ox, oy] = objects
      .find(({ name }) => name === 'place:paris')!
      .pos!.split(',')
      .map(Number);
    // Graphviz moves the whole, and rounds
    expect((px! - ox!) / (x - other.x)).toBeCloseTo(5, 1);
    expect((py! - oy!) / (y - other.y)).toBeCloseTo(5, 1);
  });

  it('draws', () => {
    const svg = neato('svg');
    expect(svg.match(/class="node[ "]/g)).toHaveLength(hostileGraph.entities.length);
    expect(svg.match(/class="edge[ "]/g)).toHaveLength(hostileGraph.relations.length);
  });
});
