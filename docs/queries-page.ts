import { readFileSync } from 'node:fs';
import type { KnowledgeGraph } from '../src/model/graph.ts';
import { ENTITY_TYPES, type EntityTypeId } from '../src/ontology/entity-types.ts';
import { ENTITY_LABEL, nodeLabel } from '../src/ontology/query-view.ts';
import { FUNCTIONS } from '../src/query/cypher/functions/functions.ts';
import { cypher } from '../src/query/cypher-rows.ts';
import { EXAMPLES } from '../src/query/examples.ts';
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../src/query/view-properties.ts';
import { filled } from './filled.ts';
import { table } from './table.ts';

/** The graph that the questions are asked of. */
const GRAPH = 'treaties';

export const queriesPage = (text: string): string =>
  filled(text, { labels, properties, functions, questions: () => questions(storedGraph()) });

function labels(): string {
  const types = Object.entries(ENTITY_TYPES) as [EntityTypeId, (typeof ENTITY_TYPES)[EntityTypeId]][];
  return table(
    ['label', 'covers'],
    [
      [`\`:${ENTITY_LABEL}\``, 'every node'],
      ...types.map(([type, { covers }]) => [`\`:${nodeLabel(type)}\``, covers]),
    ],
  );
}

const properties = (): string =>
  [
    '**Of a node**\n',
    table(['property', ''], named(NODE_PROPERTIES)),
    '**Of a relationship**\n',
    table(['property', ''], named(RELATIONSHIP_PROPERTIES)),
  ].join('\n');

const named = (fields: Readonly<Record<string, string>>): string[][] =>
  Object.entries(fields).map(([name, about]) => [`\`${name}\``, about]);

function functions(): string {
  const names = (aggregate: boolean): string =>
    FUNCTIONS.filter(({ start }) => (start !== undefined) === aggregate)
      .map(({ name }) => `\`${name}\``)
      .sort()
      .join(', ');
  return `Aggregations: ${names(true)}.\n\nOthers: ${names(false)}; and \`evidence\`.`;
}

function questions(graph: KnowledgeGraph): string {
  return EXAMPLES.map(({ question, text }, index) => {
    const rows = cypher(graph, text);
    const columns = Object.keys(rows[0] ?? {});
    const answer = rows.length
      ? table(
          columns,
          rows.map((row) => columns.map((column) => cellText(row[column]))),
        )
      : 'Nothing in this graph.\n';
    return `### ${index + 1}. ${question}\n\n\`\`\`cypher\n${text}\n\`\`\`\n\n${answer}`;
  }).join('\n');
}

/** Of a longer sentence the beginning says enough. */
const MOST = 120;

function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellText).join('; ');
  const text = value === null ? '' : String(value);
  return text.length > MOST ? `${text.slice(0, MOST).trimEnd()} …` : text;
}

/** The files as they are: `npm run docs` and its test may not wait for the reader's checks, which tests of their own do. */
function storedGraph(): KnowledgeGraph {
  const file = (name: string): string =>
    readFileSync(new URL(`../graph-data/${GRAPH}/${name}`, import.meta.url), 'utf8');
  const records = (name: string) =>
    file(`${name}.jsonl`)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  return {
    manifest: JSON.parse(file('manifest.json')),
    documents: records('documents'),
    entities: records('entities'),
    relations: records('relations'),
  };
}
