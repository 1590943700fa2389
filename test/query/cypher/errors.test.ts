import { describe, expect, it } from 'vitest';
import { prepare, run } from '../../../src/query/cypher/cypher.ts';
import { CypherError } from '../../../src/query/cypher/cypher-error.ts';
import { createPropertyGraph } from '../../../src/query/cypher/property-graph.ts';

const vocabulary = {
  labels: ['Entity', 'Person', 'State'],
  types: ['PRAISE', 'MEET', 'HEAD_OF_STATE'],
  properties: ['name', 'date'],
};
const EMPTY = createPropertyGraph([], []);

const errorOf = (text: string, params: Record<string, string> = {}): CypherError => {
  try {
    for (const _ of prepare(text, { vocabulary }).run(EMPTY, params).rows);
  } catch (error) {
    if (error instanceof CypherError) return error;
    throw error;
  }
  throw new Error(`no error: ${text}`);
};

/** Query, what is to blame, line and column, what the message says, what is suggested. */
const CASES: readonly (readonly [string, string, number, number, string, string?])[] = [
  ['MATCH (a)-[:PRAISD]->(b) RETURN a', 'PRAISD', 1, 13, 'unknown relationship type PRAISD', 'PRAISE'],
  ['MATCH (a:Persn)\nRETURN a', 'Persn', 1, 10, 'unknown label Persn', 'Person'],
  ['MATCH (a)-[r]->(b)\nWHERE r:MEETS RETURN a', 'MEETS', 2, 9, 'unknown relationship type MEETS', 'MEET'],
  ['MATCH (a) RETURN a.nmae', 'nmae', 1, 20, 'unknown property nmae', 'name'],
  ["MATCH (a {nmae: 'x'}) RETURN a", 'nmae', 1, 11, 'unknown property nmae', 'name'],
  ['MATCH ()-[{name: 1, nmae: 2}]->() RETURN 1', 'nmae', 1, 21, 'unknown property nmae', 'name'],
  ['MATCH (person) RETURN persn.name', 'persn', 1, 23, 'variable persn is not defined', 'person'],
  ['RETURN toUper("a")', 'toUper', 1, 8, 'unknown function toUper', 'toUpper'],
  ['MATCH (a) RETRUN a', 'RETRUN', 1, 11, 'unexpected RETRUN', 'RETURN'],
  ['MATCH (a) WHERE a.name != 1 RETURN a', '!=', 1, 24, '!= is written <>', '<>'],
  ['MATCH (a) WHERE a.name == 1 RETURN a', '==', 1, 24, '== is written =', '='],
  ['MATCH (a)-[a]->(b) RETURN a', '-[a]->', 1, 10, 'a is a node already, not a relationship'],
  ['MATCH (a)-[r]->(b)-[r]->(c) RETURN a', '-[r]->', 1, 19, 'r names two relationships'],
  ['MATCH (a) WHERE count(a) > 1 RETURN a', 'count(a)', 1, 17, 'count can only stand in WITH, RETURN'],
  ['MATCH (a)-->(b) RETURN a.name + count(b)', 'a', 1, 24, 'a is neither aggregated nor a column'],
  ['MATCH (a) WITH a.name RETURN 1', 'a.name', 1, 16, 'WITH needs a name for this'],
  ['MATCH (a) RETURN a.name AS x, a.date AS x', 'a.date AS x', 1, 31, 'two columns are named x'],
  ['MATCH (a) WITH a', 'a', 1, 16, 'it must end with RETURN', 'RETURN'],
  ['RETURN 1 AS x UNION RETURN 2 AS y', 'RETURN 2 AS y', 1, 21, 'the same columns'],
  ['RETURN 1 AS x UNION RETURN 2 AS x UNION ALL RETURN 3 AS x', 'RETURN 3 AS x', 1, 45, 'cannot be mixed'],
  ['RETURN left("a")', 'left("a")', 1, 8, 'left takes 2 arguments, not 1'],
  ['MATCH (a) RETURN type(a)', 'a', 1, 23, 'type needs a relationship, not a node'],
  ['MATCH p = (a)-->(b) RETURN size(p)', 'p', 1, 33, 'size needs a list or a string, not a path'],
  ['RETURN NOT 5', '5', 1, 12, 'NOT needs a boolean, not an integer'],
  ['MATCH (a) WHERE 1 RETURN a', '1', 1, 17, 'WHERE needs a boolean'],
  ['RETURN 1 LIMIT -1', '-1', 1, 16, 'LIMIT needs an integer of at least 0, not -1'],
  ['MATCH (a) RETURN a LIMIT a.name', 'a', 1, 26, 'LIMIT is one number for all rows'],
  ['RETURN 9223372036854775808', '9223372036854775808', 1, 8, 'more than 64 bits'],
  ['RETURN 9223372036854775807 + 1', '9223372036854775807 + 1', 1, 8, 'integer overflow'],
  ['RETURN 1 / 0', '1 / 0', 1, 8, 'division by zero'],
  ['RETURN "a\\x"', '\\x', 1, 10, 'is no escape'],
  ['RETURN date("18.12.2025")', 'date("18.12.2025")', 1, 8, 'no date: 18.12.2025'],
  ['RETURN date("2025-02-29")', 'date("2025-02-29")', 1, 8, 'no day 29 in 2025-2'],
  ['MATCH (a) RETURN (a)-->()', '(a)-->()', 1, 18, 'a pattern is no value'],
  ['CALL db.labels()', 'CALL db.labels', 1, 1, 'procedures are not available'],
  ['MATCH shortestPath((a)-->(b)-->(c)) RETURN a', 'shortestPath((a)-->(b)-->(c))', 1, 7, 'one relationship'],
  ['RETURN $nam', '$nam', 1, 8, 'parameter $nam is not given', '$name'],
];

describe('errors name place, words and cure', () => {
  it.each(CASES.map((row) => [row[0], row] as const))('%s', (_, row) => {
    const [text, offending, line, column, message, suggestion] = row;
    const error = errorOf(text, { name: 'x' });
    expect({ ...error, message: error.message }).toMatchObject({ offending, line, column });
    expect(error.message).toContain(message);
    expect(error.message).toMatch(/^line \d+, column \d+: /);
    expect(error.suggestion).toBe(suggestion);
    if (suggestion) expect(error.message).toContain(suggestion);
  });

  it('reads as a sentence', () => {
    expect(errorOf('MATCH (a)-[:PRAISD]->(b) RETURN a').message).toBe(
      'line 1, column 13: unknown relationship type PRAISD; did you mean PRAISE?',
    );
  });

  it('a name is unknown only where it is known which exist', () => {
    expect([...run(EMPTY, 'MATCH (a:Nobody)-[:KNOWS]->(b) RETURN a.whatever').rows]).toEqual([]);
  });
});
