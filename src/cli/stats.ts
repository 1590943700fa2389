import { stats } from '../query/stats.ts';
import type { CliCommand } from './command.ts';
import { openGraph } from './graph-argument.ts';
import { openOutput } from './output.ts';
import { table } from './table.ts';

export const statistics: CliCommand = {
  name: 'stats',
  summary: 'how much of what a graph holds',
  configure: (command) => command.argument('<graph>', 'folder of a stored graph, or its name in graph-data'),
  examples: [
    ['dragoman stats putin-kim-new-year', 'counts by type, the best connected entities'],
    ['dragoman stats putin-kim-new-year --json', 'the same for a program'],
  ],
  async run([given], _, { json }) {
    const found = stats(await openGraph(given as string));
    const output = openOutput(undefined);
    if (json) return output.write(`${JSON.stringify(found)}\n`);
    const { name, documents, entities, relations, evidence, components, top, ...counts } = found;
    await output.write(
      `${name}\n${table(Object.entries({ documents, entities, relations, evidence, components }))}`,
    );
    const headings = {
      entityTypes: 'entities',
      relationTypes: 'relations',
      events: 'events',
      months: 'evidence by month',
    };
    for (const [key, heading] of Object.entries(headings)) {
      const rows = Object.entries(counts[key as keyof typeof headings]);
      if (rows.length) await output.write(`\n${heading}\n${table(rows)}`);
    }
    await output.write(`\nmost edges\n${table(top.map(({ name, edges }) => [name, edges]))}`);
  },
};
