import { diff } from '../query/diff.ts';
import type { CliCommand } from './command.ts';
import { openGraph } from './graph-argument.ts';
import { openOutput } from './output.ts';

export const difference: CliCommand = {
  name: 'diff',
  summary: 'what two graphs do not have in common',
  configure: (command) =>
    command
      .argument('<before>', 'folder of a stored graph, or its name in graph-data')
      .argument('<after>', 'the other one'),
  examples: [
    ['dragoman diff graph-data/december graph-data/january', 'entities and edges added, gone, changed'],
  ],
  async run([before, after], _, { json }) {
    const found = diff(await openGraph(before as string), await openGraph(after as string));
    const output = openOutput(undefined);
    if (json) return output.write(`${JSON.stringify(found)}\n`);
    const marked = [
      ...found.entities.gone.map((id) => `- entity ${id}`),
      ...found.entities.added.map((id) => `+ entity ${id}`),
      ...found.entities.changed.map((change) => `~ entity ${change}`),
      ...found.edges.gone.map((line) => `- ${line}`),
      ...found.edges.added.map((line) => `+ ${line}`),
    ];
    for (const line of marked) await output.write(`${line}\n`);
  },
};
