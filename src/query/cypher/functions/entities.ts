import { Node, Path, Relationship } from '../values/graph-values.ts';
import { described } from '../values/kind.ts';
import { propertiesOf } from '../values/properties.ts';
import type { Value } from '../values/value.ts';
import { ValueError } from '../values/value-error.ts';
import type { CypherFunction, ResultType } from './cypher-function.ts';

type Kind = typeof Node | typeof Relationship | typeof Path;
const WORDS = new Map<Kind, string>([
  [Node, 'node'],
  [Relationship, 'relationship'],
  [Path, 'path'],
]);

/** A function of one node, relationship or path. */
function of<Entity extends Node | Relationship | Path>(
  name: string,
  kinds: readonly (new (...parts: never[]) => Entity)[],
  result: ResultType,
  read: (entity: Entity) => Value,
): CypherFunction {
  const words = kinds.map((kind) => WORDS.get(kind as unknown as Kind)!);
  return {
    name,
    arity: [1, 1],
    result,
    takes: words,
    read: (value) => read(value as Entity),
    call: ([value]) => {
      if (kinds.some((kind) => value instanceof kind)) return read(value as Entity);
      throw new ValueError(`needs a ${words.join(' or ')}, not ${described(value!)}`);
    },
  };
}

export const ENTITIES: readonly CypherFunction[] = [
  of('labels', [Node], 'list', ({ labels }) => labels),
  of('type', [Relationship], 'string', ({ type }) => type),
  of('startNode', [Relationship], 'node', ({ source }) => source),
  of('endNode', [Relationship], 'node', ({ target }) => target),
  of<Node | Relationship>('id', [Node, Relationship], 'integer', ({ index }) => index),
  of<Node | Relationship>('elementId', [Node, Relationship], 'string', ({ id }) => id),
  of('nodes', [Path], 'list', ({ nodes }) => nodes),
  of('relationships', [Path], 'list', ({ relationships }) => relationships),
  of('length', [Path], 'integer', ({ relationships }) => relationships.length),
  {
    name: 'properties',
    arity: [1, 1],
    result: 'map',
    takes: ['node', 'relationship', 'map'],
    call: ([value]) => propertiesOf(value!),
  },
  {
    name: 'keys',
    arity: [1, 1],
    result: 'list',
    takes: ['node', 'relationship', 'map'],
    call: ([value]) => Object.keys(propertiesOf(value!)),
  },
  /** Of an expression; of a pattern the compiler makes a search. */
  { name: 'exists', arity: [1, 1], result: 'boolean', nulls: true, call: ([value]) => value !== null },
];
