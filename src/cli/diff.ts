import { diff } from '../query/diff.ts';
import type { CliCommand } from './command.ts';
import { openGraph } from './graph-argument.ts';
import { openOutput } from './output.ts';

export const difference: CliCommand = {
  name: 'diff',
  summary: 'what two graphs do not have in common: documents, entities, edges, evidence',
  configure: (command) =>
    command
      .argument('<before>', 'folder of a stored graph, or its name in graph-data')
      .argument('<after>', 'the other one')
      .addHelpText('after', '\n- gone, + added, ~ changed. Two graphs that say the same give nothing.'),
  examples: [
    ['dragoman diff graph-data/december graph-data/january', 'entities and edges added, gone, changed'],
  ],
  async run([before, after], _, { json }) {
    const found = diff(await openGraph(before as string), await openGraph(after as string));
    const output = openOutput(undefined);
    if (json) return output.write(`${JSON.stringify(found)}\n`);
    const { documents, entities, edges } = found;
    const lines = [
      ...documents.gone.map((id) => `- document ${id}`),
      ...documents.added.map((id) => `+ document ${id}`),
      ...documents.changed.map((id) => `~ document ${id}`),
      ...entities.gone.map((id) => `- entity ${id}`),
      ...entities.added.map((id) => `+ entity ${id}`),
      ...entities.changed.map((change) => `~ entity ${change}`),
      ...edges.gone.map((line) => `- ${line}`),
      ...edges.added.map((line) => `+ ${line}`),
      ...edges.changed.flatMap(({ edge, gone, added, changed }) => [
        `~ ${edge}`,
        ...gone.map((evidence) => `    - ${oneLine(evidence)}`),
        ...added.map((evidence) => `    + ${oneLine(evidence)}`),
        ...changed.map((change) => `    ~ ${oneLine(change)}`),
      ]),
    ];
    for (const line of lines) await output.write(`${line}\n`);
  },
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
