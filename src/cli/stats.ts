import { type Stats, stats } from '../query/stats.ts';
import type { CliCommand } from './command.ts';
import { openGraph } from './graph-argument.ts';
import { openOutput } from './output.ts';
import { table } from './table.ts';
import { UsageError } from './usage-error.ts';

export const statistics: CliCommand = {
  name: 'stats',
  summary:
    'how much of what a graph holds, who is central in it, what happened when, who stands how with whom',
  configure: (command) =>
    command
      .argument('<graph>', 'folder of a stored graph, or its name in graph-data')
      .option('--limit <number>', 'lines of the lists of the best', '10'),
  examples: [
    ['dragoman stats putin-kim-new-year', 'counts by type, central entities, months, pairs'],
    ['dragoman stats putin-kim-new-year --json', 'the same for a program'],
  ],
  async run([given], { limit }, { json, reporter }) {
    if (!/^[1-9]\d*$/.test(String(limit))) throw new UsageError(`${limit}: --limit takes a number from 1`);
    const found = stats(await openGraph(given as string), { limit: Number(limit) });
    const output = openOutput(undefined);
    if (json) return output.write(`${JSON.stringify(found)}\n`);
    for (const [heading, rows] of sections(found)) {
      if (rows.length) await output.write(`${heading}\n${table(rows)}\n`);
    }
    if (found.betweenFrom < found.entities)
      reporter.note(
        `betweenness is estimated from ${found.betweenFrom} of ${found.entities} entities: exact values take too long`,
      );
  },
};

type Rows = readonly (readonly (string | number)[])[];

function sections(found: Stats): readonly (readonly [string, Rows])[] {
  const { documents, entities, relations, evidence, components, largestComponent } = found;
  const numbers = { documents, entities, relations, evidence, components };
  return [
    [
      found.name,
      [
        ...Object.entries(numbers),
        ['largest component', largestComponent],
        ['density', found.density.toPrecision(3)],
      ],
    ],
    ['entities', Object.entries(found.entityTypes)],
    ['relations', Object.entries(found.relationTypes)],
    ['events', Object.entries(found.events)],
    ['most edges', found.top.map(({ name, edges }) => [name, edges])],
    [
      'between others (share of shortest ways)',
      found.between.map(({ name, betweenness }) => [name, betweenness.toFixed(4)]),
    ],
    [
      `evidence by month${found.undated ? ` (${found.undated} without)` : ''}`,
      Object.entries(found.timeline).map(([month, events]) => [
        month,
        found.months[month]!,
        Object.entries(events)
          .map(([event, count]) => `${event === '-' ? 'no event' : event} ${count}`)
          .join(', '),
      ]),
    ],
    [
      'pairs (mean intensity of their events, -10 to 10)',
      found.pairs.map(({ names, score, cooperation, conflict }) => [
        names.join(' - '),
        score.toFixed(2).padStart(6),
        `${cooperation} cooperation, ${conflict} conflict`,
      ]),
    ],
  ];
}
