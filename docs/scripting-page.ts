import { readFileSync } from 'node:fs';
import { TOOLS } from '../src/mcp/tools.ts';
import { filled } from './filled.ts';

/** The questions, in the order of the page; each is a file of `src/query/`. */
const QUESTIONS = [
  ...[
    'find-entity',
    'search-entities',
    'neighbours',
    'paths',
    'timeline',
    'pair-history',
    'triads',
    'co-occurrence',
  ],
  ...['centrality', 'communities', 'subgraph', 'quotes', 'explain', 'stats', 'diff', 'edge-lines'],
  ...['to-graphology', 'queryable', 'cypher-rows', 'schema-of'],
];

const source = (name: string): string =>
  readFileSync(new URL(`../src/query/${name}.ts`, import.meta.url), 'utf8');

/** Every question with its docstring and example; the tools of `dragoman mcp`. */
export const scriptingPage = (text: string): string =>
  filled(text, {
    functions: () => [...QUESTIONS.map((name) => section(source(name))), filterFields()].join('\n'),
    tools: () => TOOLS.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n'),
  });

function section(text: string): string {
  const [, docstring, kind, name, parameters] =
    text.match(
      /\/\*\*\n((?: \*[^\n]*\n)*?) \*\/\nexport ((?:async )?function\*?) (\w+)(?:<[^(]*>)?\(([\s\S]*?)\n?\)(?:: |\n)/,
    ) ?? [];
  if (!docstring || !name) throw new Error(`no docstring before the function of ${text.slice(0, 200)}`);
  const lines = docstring.replace(/^ \* ?/gm, '');
  const [about = '', ...tags] = lines.split(/\n(?=@)/);
  const thrown = tags.flatMap((tag) => tag.match(/^@throws ([\s\S]*)/)?.[1] ?? []);
  const example = tags.find((tag) => tag.startsWith('@example'))?.replace(/^@example\n/, '');
  const asynchronous = kind?.includes('async') ? 'async ' : '';
  return [
    `### ${name}\n`,
    `\`${asynchronous}${name}(${signature(parameters ?? '')})\`\n`,
    `${flowing(about)}\n`,
    ...(thrown.length ? [`Throws ${thrown.map(flowing).join('; ')}.\n`] : []),
    ...(example ? [`\`\`\`js\n${example.trim()}\n\`\`\`\n`] : []),
    options(text, 'Options'),
  ].join('\n');
}

/** Names of the parameters; a pattern is its options. */
const signature = (parameters: string): string =>
  parameters
    .replace(/\{[^}]*\}/, 'options')
    .replace(/,\s*$/, '')
    .split(/,\s*(?![^<]*>)/)
    .map((parameter) => parameter.trim().match(/^\w+/)?.[0] ?? '')
    .filter((name) => name)
    .join(', ');

/** Fields of the interface whose name ends so, as a table. */
function options(text: string, ending: string): string {
  const [, body, inherits] =
    text
      .match(new RegExp(`export interface \\w*${ending}(?: extends (\\w+))? \\{([\\s\\S]*?)\\n\\}`))
      ?.slice(0) ?? [];
  const fields = inherits === undefined ? body : inherits;
  const filtered = inherits !== undefined && body === 'RelationFilter';
  if (!fields) return '';
  const rows = [...fields.matchAll(/(?:\/\*\*([\s\S]*?)\*\/\s*)?readonly (\w+)\??: ([^;]+);/g)].map(
    ([, about = '', field, type]) =>
      `| \`${field}\` | \`${type!.replaceAll('|', '\\|')}\` | ${flowing(about.replace(/^\s*\*/gm, '')).replaceAll('|', '\\|')} |\n`,
  );
  const more = filtered ? '\nAnd all of the [filter](#which-relations).\n' : '';
  return `| option | | |\n| --- | --- | --- |\n${rows.join('')}${more}`;
}

const filterFields = (): string =>
  `### Which relations\n\nQuestions about relations take a filter among their options. What is left out does not restrict.\n\n${options(
    source('relation-filter'),
    'Filter',
  )}`;

const flowing = (text: string): string => text.replace(/\s+/g, ' ').trim();
