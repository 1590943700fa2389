import { Float, float } from '../values/float.ts';
import { integer } from '../values/integer.ts';

import { number, whole } from './argument.ts';
import type { CypherFunction } from './cypher-function.ts';

/** A function of one number that gives a float. */
const ofNumber = (name: string, compute: (x: number) => number): CypherFunction => ({
  name,
  arity: [1, 1],
  result: 'float',
  takes: ['number'],
  call: ([x]) => float(compute(number(x))),
});

const constant = (name: string, value: number): CypherFunction => ({
  name,
  arity: [0, 0],
  result: 'float',
  call: () => value,
});

/** Half away from zero when it lies exactly between, as written in decimals. */
function round(x: number, places: number): number {
  if (!Number.isFinite(x)) return x;
  if (!places) return x < 0 ? -Math.round(-x) : Math.round(x);
  const shifted = Number(`${Math.abs(x)}e${places}`);
  if (!Number.isFinite(shifted)) return x;
  return Math.sign(x) * Number(`${Math.round(shifted)}e${-places}`);
}

export const NUMBERS: readonly CypherFunction[] = [
  {
    name: 'abs',
    arity: [1, 1],
    result: 'number',
    takes: ['number'],
    call: ([x]) => {
      if (x instanceof Float) return new Float(Math.abs(x.value));
      return typeof x === 'bigint' ? integer(x < 0n ? -x : x) : Math.abs(number(x));
    },
  },
  {
    name: 'sign',
    arity: [1, 1],
    result: 'integer',
    takes: ['number'],
    call: ([x]) => Math.sign(number(x)) + 0,
  },
  {
    name: 'round',
    arity: [1, 3],
    result: 'float',
    takes: ['number'],
    call: ([x, places = 0]) => float(round(number(x), whole(places))),
  },
  {
    name: 'isNaN',
    arity: [1, 1],
    result: 'boolean',
    takes: ['number'],
    call: ([x]) => Number.isNaN(number(x)),
  },
  ofNumber('ceil', Math.ceil),
  ofNumber('floor', Math.floor),
  ofNumber('sqrt', Math.sqrt),
  ofNumber('exp', Math.exp),
  ofNumber('log', Math.log),
  ofNumber('log10', Math.log10),
  ofNumber('sin', Math.sin),
  ofNumber('cos', Math.cos),
  ofNumber('tan', Math.tan),
  ofNumber('cot', (x) => 1 / Math.tan(x)),
  ofNumber('asin', Math.asin),
  ofNumber('acos', Math.acos),
  ofNumber('atan', Math.atan),
  ofNumber('degrees', (x) => (x * 180) / Math.PI),
  ofNumber('radians', (x) => (x * Math.PI) / 180),
  {
    name: 'atan2',
    arity: [2, 2],
    result: 'float',
    call: ([y, x]) => float(Math.atan2(number(y), number(x))),
  },
  constant('e', Math.E),
  constant('pi', Math.PI),
  { name: 'rand', arity: [0, 0], result: 'float', call: (_, { random }) => float(random()) },
];
