import { prepare } from '../../src/query/cypher/cypher.ts';
import { CypherError } from '../../src/query/cypher/cypher-error.ts';
import type { PropertyMap } from '../../src/query/cypher/values/value.ts';
import { binaryTree, constant, GraphLoader } from './load.ts';
import type { Scenario } from './scenarios.ts';
import { expected, written } from './written-value.ts';

type Table = readonly (readonly string[])[];

/** Runs one scenario; returns what is wrong with the answer, or undefined. */
export function runScenario({ steps }: Scenario): string | undefined {
  const loader = new GraphLoader();
  let params: PropertyMap = {};
  let answer: { columns: readonly string[]; rows: readonly (readonly string[])[] } | CypherError | undefined;
  let run: ((ignoreListOrder: boolean) => typeof answer) | undefined;
  for (const { text, argument } of steps) {
    const table: Table = argument?.dataTable?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [];
    const tree = /^the binary-tree-(\d) graph$/.exec(text);
    if (tree) binaryTree(loader, tree[1] === '1' ? 'X' : 'Y');
    else if (text === 'having executed:') loader.execute(argument!.docString!.content);
    else if (text === 'parameters are:') {
      params = Object.fromEntries(table.map(([name, value]) => [name!, constant(value!)]));
    } else if (text === 'executing query:') {
      const query = argument!.docString!.content;
      run = (ignoreListOrder) => {
        try {
          const { columns, rows } = prepare(query).run(loader.graph, params);
          const texts = [...rows].map((row) => row.map((value) => written(value, { ignoreListOrder })));
          return { columns, rows: texts };
        } catch (error) {
          if (error instanceof CypherError) return error;
          throw error;
        }
      };
    } else if (text.startsWith('the result should be')) {
      const ignoreListOrder = text.includes('ignoring element order for lists');
      answer = run!(ignoreListOrder);
      if (answer instanceof CypherError) return answer.message;
      const [columns = answer!.columns, ...rows] = text.endsWith('empty') ? [] : table;
      const wanted = rows.map((row) => row.map((cell) => expected(cell, { ignoreListOrder })));
      const wrong = difference(columns, wanted, answer!, text.includes('in order'));
      if (wrong) return wrong;
    } else if (/should be raised/.test(text)) {
      answer = run!(false);
      if (!(answer instanceof CypherError)) return `no error; ${text}`;
    }
  }
  return undefined;
}

function difference(
  columns: readonly string[],
  wanted: Table,
  answer: { columns: readonly string[]; rows: Table },
  ordered: boolean,
): string | undefined {
  const order = columns.map((column) => answer.columns.indexOf(column));
  if (order.includes(-1) || columns.length !== answer.columns.length) {
    return `columns ${answer.columns.join(' | ')} are not ${columns.join(' | ')}`;
  }
  const lines = (rows: Table): string[] => {
    const texts = rows.map((row) => row.join(' | '));
    return ordered ? texts : texts.sort();
  };
  const got = lines(answer.rows.map((row) => order.map((at) => row[at]!)));
  const should = lines(wanted);
  return got.join('\n') === should.join('\n')
    ? undefined
    : `got\n${got.join('\n')}\nwanted\n${should.join('\n')}`;
}
