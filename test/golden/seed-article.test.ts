import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/build-graph.ts';
import { shippedAnnotator } from '../../src/cli/language-model.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { edgeLines } from '../../src/query/edge-lines.ts';
import { readInputs } from '../../src/read/read-inputs.ts';

let graph: KnowledgeGraph;
let lines: readonly string[];

beforeAll(async () => {
  const annotator = await shippedAnnotator();
  const pipeline = createPipeline({ annotator });
  for await (const reading of readInputs([join(import.meta.dirname, '../../seeds/putin-kim-new-year.md')])) {
    if ('refused' in reading) throw reading.refused;
    graph = buildGraph([pipeline.extract(reading.document)], { name: 'seed', model: annotator.model });
  }
  lines = edgeLines(graph);
});

/** What the golden file may never lose, whatever else of it changes. */
describe('the seed article says that', () => {
  it.each([
    /^Vladimir Putin \| head_of_state \| Russia \|/,
    /^Kim Jong-un \| leader_of \| North Korea \|/,
    /^Korean Central News Agency \| agency_of \| North Korea \|/,
    /^Vladimir Putin \| (send-message-to|greet) \| Kim Jong-un \| \w+ \| actual \| .*Korean Central News Agency.* \| 2025-12-18 \|/,
    /^Vladimir Putin \| praise \| North Korean troops \| SUPPORT \| actual \| .* \| 2 evidence$/,
    /^North Korea \| dispatch-troops-to \| Russia \| MOBILIZE \| actual \|/,
    /^North Korean troops \| (support|help|aid)[a-z-]* \| Russia \| AID \| actual \|/,
    /^Russia \| wage-war-on \| Ukraine \| ASSAULT \| actual \|/,
    /^Russia \| sign \| comprehensive strategic partnership treaty \| SUPPORT \| actual \|/,
    /^North Korea \| sign \| comprehensive strategic partnership treaty \| SUPPORT \| actual \|/,
    /^Vladimir Putin \| recall \| comprehensive strategic partnership treaty \| - \| actual \|/,
    /^Korean Central News Agency \| report \| .*message.* \| - \| actual \|/,
    /^Kim Jong-un \| inspect \| nuclear-powered submarine construction site \| - \| actual \|/,
    /^Kim Jong-un \| (reaffirm|uphold|promise|pledge)[a-z-]* \| national security policy \|/,
    /^(Russia \| (cooperate|ally)[a-z-]* \| North Korea|North Korea \| (cooperate|ally)[a-z-]* \| Russia) \| \w+ \| future \| .*Vladimir Putin/,
  ])('%s', (edge) => {
    expect(lines.filter((line) => edge.test(line))).toHaveLength(1);
  });

  it('capitals are their states, each person is one node, quotes are no names', () => {
    const names = graph.entities.map(({ name }) => name);
    expect(names).not.toContain('Moscow');
    expect(names).not.toContain('Pyongyang');
    expect(names.filter((name) => name.includes('Putin'))).toEqual(['Vladimir Putin']);
    expect(names.filter((name) => name.includes('Kim'))).toEqual(['Kim Jong-un']);
    expect(names.filter((name) => /heroic|permanently|invincible|past one year/.test(name))).toEqual([]);
    expect(graph.entities.find(({ name }) => name === 'Korean Central News Agency')!.aliases).toContain(
      'KCNA',
    );
  });
});
