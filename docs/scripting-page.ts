import { readFileSync } from 'node:fs';
import { TOOLS } from '../src/mcp/tools.ts';
import { filled } from './filled.ts';

/** The questions in the order of the page, by the names of their files in `src/query/`. */
const QUESTIONS =
  'find-entity search-entities neighbours paths timeline pair-history triads co-occurrence centrality communities subgraph quotes explain stats diff edge-lines to-graphology queryable cypher-rows schema-of'.split(
    ' ',
  );

const read = (path: string): string => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8');
const source = (name: string): string => read(`query/${name}.ts`);

/** Interfaces that the options of a question inherit from, and what stands for their fields. */
const INHERITED: Readonly<Record<string, () => string>> = {
  RelationFilter: () => '\nAnd all of the [filter](#which-relations).\n',
  RunOptions: () => fields(source('cypher/query-interface'), 'RunOptions'),
};

/** Every question with its docstring and example; the tools of `dragoman mcp`. */
export const scriptingPage = (text: string): string =>
  filled(text, {
    functions: () => [...QUESTIONS.map((name) => sections(source(name))), filter()].join('\n'),
    measures: () =>
      [...source('centrality').matchAll(/\/\*\* (.+?) \*\/\n {2}(\w+): \{/g)]
        .map(([, about, name]) => `- \`${name}\`: ${about}`)
        .join('\n'),
    tools: () => TOOLS.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n'),
  });

const FUNCTION =
  /\/\*\*\n((?: \*[^\n]*\n)*?) \*\/\nexport (?:async )?function\*? (\w+)(?:<[^(]*>)?\(([\s\S]*?)\n?\)(?:: |\n)/g;

/** The functions of a file that the library exports, then their options. */
function sections(text: string): string {
  const exported = read('browser.ts');
  const functions = [...text.matchAll(FUNCTION)].filter(([, , name]) =>
    new RegExp(`export \\{[^}]*\\b${name}\\b[^}]*\\} from './query/`).test(exported),
  );
  if (!functions.length) throw new Error(`no exported function with a docstring in ${text.slice(0, 200)}`);
  return [...functions.map((match) => section(match[1]!, match[2]!, match[3]!)), options(text)].join('\n');
}

function section(docstring: string, name: string, parameters: string): string {
  const lines = docstring.replace(/^ \* ?/gm, '');
  const [about = '', ...tags] = lines.split(/\n(?=@)/);
  const thrown = tags.flatMap((tag) => tag.match(/^@throws ([\s\S]*)/)?.[1] ?? []);
  const example = tags.find((tag) => tag.startsWith('@example'))?.replace(/^@example\n/, '');
  return [
    `### ${name}\n`,
    `\`${name}(${signature(parameters)})\`\n`,
    `${flowing(about)}\n`,
    ...(thrown.length ? [`Throws ${thrown.map(flowing).join('; ')}.\n`] : []),
    ...(example ? [`\`\`\`js\n${example.trim()}\n\`\`\`\n`] : []),
  ].join('\n');
}

/** Names of the parameters; what is taken apart at once is the graph or the options. */
const signature = (parameters: string): string =>
  parameters
    .replace(/\{[^}]*\}: KnowledgeGraph/, 'graph')
    .replace(/\{[^}]*\}/, 'options')
    .split(/,\s*(?![^<]*>)/)
    .map((parameter) => parameter.trim().match(/^\w+/)?.[0] ?? '')
    .filter((name) => name)
    .join(', ');

/** The options of a question as a table, if it has any. */
function options(text: string): string {
  const [, name, parent] = text.match(/export interface (\w*Options)(?: extends (\w+))? \{/) ?? [];
  if (!name) return '';
  const inherited = parent === undefined ? '' : (INHERITED[parent]?.() ?? '');
  return `| option | | |\n| --- | --- | --- |\n${fields(text, name)}${inherited}`;
}

/** The fields of an interface, a row each. */
function fields(text: string, name: string): string {
  const body = text.match(new RegExp(`export interface ${name}[^{]*\\{([\\s\\S]*?)\\n\\}`))?.[1];
  if (body === undefined) throw new Error(`no interface ${name}`);
  return [...body.matchAll(/(?:\/\*\*([\s\S]*?)\*\/\s*)?readonly (\w+)\??: ([^;]+);/g)]
    .map(([, about = '', field, type]) => [
      `\`${field}\``,
      `\`${type}\``,
      flowing(about.replace(/^\s*\*/gm, '')),
    ])
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('');
}

const filter = (): string =>
  '### Which relations\n\nQuestions about relations take a filter among their options. What is left out does not restrict.\n\n' +
  `| option | | |\n| --- | --- | --- |\n${fields(source('relation-filter'), 'RelationFilter')}`;

const flowing = (text: string): string => text.replace(/\s+/g, ' ').trim();
