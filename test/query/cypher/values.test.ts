import { expect, it } from 'vitest';
import { run } from '../../../src/query/cypher/cypher.ts';
import { createPropertyGraph } from '../../../src/query/cypher/property-graph.ts';

const EMPTY = createPropertyGraph([], []);

/** An expression and its value, written as JSON; `toString` tells integers from floats. */
it.each([
  ['7 / 2', 3],
  ['toString(7 / 2.0) + " " + toString(6 / 2.0)', '3.5 3.0'],
  ['toString(9007199254740993 + 1)', '9007199254740994'],
  ['1 = 1.0', true],
  ['null = null', null],
  ['[1, null] = [1, 2]', null],
  ['[1, null] = [2, null]', false],
  ['3 IN [1, null]', null],
  ['true OR null', true],
  ['false AND null', false],
  ['null XOR true', null],
  ['1 < "a"', null],
  ['1 < 2 <= 2', true],
  ['-2 ^ 2', 4],
  ['[1, 2, 3][-1]', 3],
  ['[1, 2, 3, 4][1..-1]', [2, 3]],
  ['[x IN range(1, 5) WHERE x % 2 = 1 | x * x]', [1, 9, 25]],
  ['none(x IN [1, null] WHERE x = 2)', null],
  ['reduce(s = "", x IN ["a", "b"] | s + x)', 'ab'],
  ['CASE 3 WHEN 1 THEN "one" ELSE "many" END', 'many'],
  ['{a: 1, b: {c: 2}}.b.c', 2],
  ['"__proto__" IN keys({`__proto__`: 1})', true],
  ['{a: 1}.constructor', null],
  ['"Übung" =~ "(?i)ü.*"', true],
  ['split("a,b,,c", ",")', ['a', 'b', '', 'c']],
  ['substring("dragoman", 3, 3) + right("x", 5)', 'gomx'],
  ['date("2025-01-31") + duration("P1M")', '2025-02-28'],
  ['date("2024-02-29") - duration({years: 1})', '2023-02-28'],
  ['date("2025-12") < date("2025-12-18")', true],
  [
    '[d IN [date("2025-12-18")] | [d.year, d.quarter, d.month, d.week, d.day, d.weekDay]][0]',
    [2025, 4, 12, 51, 18, 4],
  ],
  ['toString(duration.between(date("2024-01-31"), date("2025-03-01")))', 'P1Y1M1D'],
  ['duration.inDays(date("2025-01-01"), date("2025-12-31")).days', 364],
  ['toString(date.truncate("quarter", date("2025-12-18")))', '2025-10-01'],
])('%s', (expression, value) => {
  const [row] = run(EMPTY, `RETURN ${expression} AS value`).rows;
  expect(JSON.parse(JSON.stringify(row![0]))).toEqual(value);
});

/** All kinds of values, in the order of ORDER BY. */
it('everything has its place in an order', () => {
  const text =
    'UNWIND [null, 2, 1.5, true, "b", "a", [2], [1, 3], {a: 1}, 0.0 / 0.0] AS x RETURN x ORDER BY x';
  const values = [...run(EMPTY, text).rows].map(([value]) => value);
  expect(values).toEqual([{ a: 1 }, [1, 3], [2], 'a', 'b', true, 1.5, 2, Number.NaN, null]);
});
