import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/build-graph.ts';
import { shippedAnnotator } from '../../src/cli/language-model.ts';
import { gexf } from '../../src/export/gexf.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { edgeLines } from '../../src/query/edge-lines.ts';
import { readInputs } from '../../src/read/read-inputs.ts';
import { FILES } from '../../src/store/files.ts';
import { readCuration } from '../../src/store/read-graph.ts';
import { writeGraph } from '../../src/store/write-graph.ts';

const ROOT = join(import.meta.dirname, '../..');
const SEEDS = readdirSync(join(ROOT, 'seeds')).filter((name) => !name.startsWith('.'));
const scratch = mkdtempSync(join(tmpdir(), 'dragoman-golden-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function build(seed: string, name: string): Promise<KnowledgeGraph> {
  const annotator = await shippedAnnotator();
  const pipeline = createPipeline({ annotator });
  const extractions: Extraction[] = [];
  for await (const reading of readInputs([join(ROOT, 'seeds', seed)])) {
    if ('refused' in reading) throw reading.refused;
    extractions.push(pipeline.extract(reading.document));
  }
  const curation = await readCuration(join(ROOT, 'graph-data', name));
  return buildGraph(extractions, { name, model: annotator.model, curation });
}

describe.each(SEEDS)('seeds/%s', (seed) => {
  const name = seed.replace(/\.[^.]*$/, '');
  const kept = join(ROOT, 'graph-data', name);
  let graph: KnowledgeGraph;

  beforeAll(async () => {
    graph = await build(seed, name);
  });

  it('gives the edges of its golden file', () => {
    const file = join(import.meta.dirname, `${name}.txt`);
    const changed = join(import.meta.dirname, `${name}-changed.txt`);
    const lines = `${edgeLines(graph).join('\n')}\n`;
    if (process.env.UPDATE) writeFileSync(file, lines);
    const golden = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (golden === lines) rmSync(changed, { force: true });
    else writeFileSync(changed, lines);
    expect(lines, `see ${changed}; UPDATE=1 accepts it`).toBe(golden);
  });

  it('gives the committed graph, byte for byte', async () => {
    const again = join(scratch, name);
    await writeGraph(again, graph, { files: { 'graph.gexf': gexf.write(graph) } });
    const files = readdirSync(again).sort();
    expect(
      readdirSync(kept)
        // an analyst's, and what is not committed
        .filter((file) => file !== FILES.curation && file !== FILES.extractions)
        .sort(),
      'npm run seeds rebuilds it',
    ).toEqual(files);
    for (const file of files) {
      const bytes = readFileSync(join(again, file));
      expect(
        readFileSync(join(kept, file)).equals(bytes),
        `${kept}/${file} is not what the seed gives; npm run seeds`,
      ).toBe(true);
    }
  });
});
