import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { readGraph } from '../../src/store/read-graph.ts';
import { writeGraph } from '../../src/store/write-graph.ts';
import { sampleGraph } from '../export/sample-graph.ts';

const home = mkdtempSync(join(tmpdir(), 'dragoman-kill-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const named = (name: string): KnowledgeGraph => ({
  ...sampleGraph,
  manifest: { ...sampleGraph.manifest, name },
  documents: sampleGraph.documents.map((document) => ({ ...document, title: name })),
  entities: sampleGraph.entities.map((entity) => ({ ...entity, aliases: [...entity.aliases, name] })),
  relations: sampleGraph.relations.map((relation) => ({ ...relation, cameo: name })),
});
const GRAPHS = [named('even'), named('odd')];

/** A process that writes the two graphs in turn until it is killed, and tells of each that is written. */
function writer(place: string, first: number): ChildProcess {
  const program = `
    import { writeGraph } from ${JSON.stringify(join(import.meta.dirname, '../../dist/store/write-graph.js'))};
    const graphs = ${JSON.stringify(GRAPHS)};
    for (let turn = ${first}; ; turn = 1 - turn) {
      await writeGraph(${JSON.stringify(place)}, graphs[turn]);
      process.stdout.write('.');
    }
  `;
  return spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('a write that is killed', () => {
  it('leaves one of the two graphs whole, at whatever moment', async () => {
    const place = join(home, 'graph');
    await writeGraph(place, GRAPHS[0]!);
    const seen = new Set<string>();
    for (let run = 0; run < 12; run++) {
      const child = writer(place, run % 2);
      await once(child.stdout!, 'data');
      await wait((run * 37) % 80);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const graph = await readGraph(place);
      expect(graph).toEqual(GRAPHS.find(({ manifest }) => manifest.name === graph.manifest.name));
      seen.add(graph.manifest.name);
    }
    expect([...seen].sort()).toEqual(['even', 'odd']);
    await writeGraph(place, GRAPHS[0]!);
    expect(readdirSync(home), 'what was unfinished is cleared away').toEqual(['graph']);
    expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  /** Every state that a write leaves when it is stopped after it counts: so many files moved already. */
  it.each([0, 1, 2, 3, 4, 5])('is finished by whoever opens the graph, %d files on', async (moved) => {
    const place = join(home, `committed-${moved}`);
    const next = join(home, `next-${moved}`);
    await writeGraph(place, GRAPHS[0]!, { files: { 'graph.gexf': 'of the former' } });
    await writeGraph(next, GRAPHS[1]!);
    writeFileSync(join(place, 'curation.jsonl'), '');
    renameSync(next, join(place, '.committed'));
    const order = ['manifest.json', 'documents.jsonl', 'entities.jsonl', 'layout.jsonl', 'relations.jsonl'];
    if (moved) rmSync(join(place, 'graph.gexf'));
    for (const name of order.slice(0, moved)) renameSync(join(place, '.committed', name), join(place, name));
    expect(await readGraph(place)).toEqual(GRAPHS[1]);
    expect(readdirSync(place).sort()).toEqual([...order, 'curation.jsonl'].sort());
  });

  it('that only began changes nothing', async () => {
    const place = join(home, 'begun');
    await writeGraph(place, GRAPHS[0]!);
    mkdirSync(join(place, '.committed'));
    rmSync(join(place, '.committed'), { recursive: true });
    expect(await readGraph(place)).toEqual(GRAPHS[0]);
  });
});

/** A disk that is not that of temporary files, where the system has one. */
const OTHER_DISK = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

it('a folder on another disk, reached by a link, is replaced like any other', async () => {
  const elsewhere = mkdtempSync(join(OTHER_DISK, 'dragoman-disk-'));
  const place = join(home, 'link');
  try {
    symlinkSync(elsewhere, place);
    for (const graph of GRAPHS) {
      await writeGraph(place, graph);
      expect(await readGraph(place)).toEqual(graph);
    }
    expect(readdirSync(elsewhere).filter((name) => name.startsWith('.'))).toEqual([]);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});
