import { nearest } from '../../model/nearest.ts';
import { blameIn } from './blame.ts';
import type { KnownNames, Session } from './expressions/compiler.ts';
import type { CypherFunction } from './functions/cypher-function.ts';
import { FUNCTIONS } from './functions/functions.ts';
import { parse } from './grammar/parse.ts';
import { createCompiler } from './plan/create-compiler.ts';
import { planQuery } from './plan/plan-query.ts';
import { createPropertyGraph, type PropertyGraph } from './property-graph.ts';
import type {
  ExtraFunction,
  PreparedQuery,
  PrepareOptions,
  Result,
  RunOptions,
  Vocabulary,
} from './query-interface.ts';
import { Answer } from './run/answer.ts';
import { Budget } from './run/budget.ts';
import { createRandom } from './run/random.ts';
import type { Query } from './syntax/clause.ts';
import type { PropertyMap } from './values/value.ts';

export type { ExtraFunction, PreparedQuery, PrepareOptions, Result, RunOptions, Vocabulary };

const LIMIT_MS = 60_000;
const BUILT_IN = new Map(FUNCTIONS.map((each) => [each.name.toLowerCase(), each]));
const NOTHING = createPropertyGraph([], []);

/**
 * Reads and checks a query.
 *
 * @throws {CypherError} with line and column when it is no query, writes, or uses names that do not exist
 */
export function prepare(text: string, options: PrepareOptions = {}): PreparedQuery {
  const fail = blameIn(text);
  const query = parse(text, fail);
  const known = knownNames(options.vocabulary);
  const functions = withExtra(options.functions ?? []);
  const plan = (graph: PropertyGraph, params: PropertyMap, budget: Budget) => {
    const row: Session['row'] = [];
    const session: Session = {
      graph,
      params,
      mentioned: new Set(),
      budget,
      row,
      known,
      functions,
      fail,
      random: createRandom(),
      slot: () => row.push(null) - 1,
    };
    return { session, ...planned(query, session) };
  };
  const { session, variables } = plan(NOTHING, {}, new Budget(LIMIT_MS));
  const columns = [...variables.keys()];
  const parameters = [...session.mentioned];
  return {
    text,
    columns,
    parameters,
    run(graph, params = {}, { limitRows, limitMs = LIMIT_MS, signal } = {}) {
      for (const name of parameters) {
        if (Object.hasOwn(params, name)) continue;
        const at = text.indexOf(`$${name}`);
        const span = { start: Math.max(0, at), end: at < 0 ? 0 : at + name.length + 1 };
        const other = nearest(name, Object.keys(params));
        fail(`parameter $${name} is not given`, span, other && `$${other}`, 'parameter');
      }
      const budget = new Budget(limitMs, signal);
      const { operator, variables: given, session: own } = plan(graph, params, budget);
      const slots = [...given.values()].map(({ slot }) => slot);
      return new Answer(columns, operator, own.row, slots, budget, limitRows ?? Number.POSITIVE_INFINITY);
    },
  };
}

/**
 * Runs a query over a graph.
 *
 *     const { columns, rows } = run(graph, 'MATCH (a:Person)-[:PRAISE]->(b) RETURN a.name, b.name LIMIT $n', { n: 10 });
 *     for (const [praiser, praised] of rows) console.log(praiser, praised);
 *
 * @throws {CypherError} at once for what `prepare` finds; while the rows are read for what goes wrong later
 */
export const run = (
  graph: PropertyGraph,
  text: string,
  params: PropertyMap = {},
  options: RunOptions & PrepareOptions = {},
): Result => prepare(text, options).run(graph, params, options);

function planned(query: Query, session: Session) {
  try {
    const scope = { variables: new Map() };
    return planQuery(query, { scope, bare: false }, createCompiler(session));
  } catch (error) {
    if (error instanceof RangeError) return session.fail('nested too deeply', { start: 0, end: 0 });
    throw error;
  }
}

function knownNames({ labels, types, properties }: Vocabulary = {}): KnownNames {
  return {
    ...(labels && { labels: new Set(labels) }),
    ...(types && { types: new Set(types) }),
    ...(properties && { properties: new Set(properties) }),
  };
}

function withExtra(extra: readonly ExtraFunction[]): ReadonlyMap<string, CypherFunction> {
  if (!extra.length) return BUILT_IN;
  const own = extra.map((each): readonly [string, CypherFunction] => [
    each.name.toLowerCase(),
    {
      name: each.name,
      arity: each.arity,
      result: 'any',
      nulls: true,
      signature: each.signature,
      call: (args) => each.call(...args),
    },
  ]);
  return new Map([...BUILT_IN, ...own]);
}
