import { blameIn } from '../../src/query/cypher/blame.ts';
import { prepare, run } from '../../src/query/cypher/cypher.ts';
import { parse } from '../../src/query/cypher/grammar/parse.ts';
import {
  createPropertyGraph,
  type NodeRecord,
  type PropertyGraph,
  type RelationshipRecord,
} from '../../src/query/cypher/property-graph.ts';
import type { Expression } from '../../src/query/cypher/syntax/expression.ts';
import { Node, Relationship } from '../../src/query/cypher/values/graph-values.ts';
import type { PropertyMap, Value } from '../../src/query/cypher/values/value.ts';

type Environment = Readonly<Record<string, Value>>;

/** Builds a graph by statements of CREATE, which the engine itself refuses, between clauses that read, which it runs. */
export class GraphLoader {
  #nodes: NodeRecord[] = [];
  #relationships: RelationshipRecord[] = [];
  #graph: PropertyGraph | undefined;
  #ids = 0;

  get graph(): PropertyGraph {
    return (this.#graph ??= createPropertyGraph(this.#nodes, this.#relationships));
  }

  execute(statement: string): void {
    let rows: readonly Environment[] = [{}];
    for (const part of parts(statement)) {
      const [, word = '', rest = ''] = /^\s*(CREATE|DELETE)?([\s\S]*)$/i.exec(part)!;
      if (/create/i.test(word)) rows = rows.map((row) => this.#create(rest, row));
      else if (/delete/i.test(word)) for (const row of rows) this.#delete(row[rest.trim()]!);
      else if (rest.trim()) rows = this.#read(rest, rows);
    }
  }

  /** Runs clauses over rows; what they hold of an older state of the graph is looked up in the newer one. */
  #read(clauses: string, rows: readonly Environment[]): readonly Environment[] {
    const names = Object.keys(rows[0] ?? {});
    const handed = names.length
      ? `UNWIND $rows AS row WITH ${names.map((name) => `row.${name} AS ${name}`).join(', ')}`
      : '';
    const params = { rows: rows.map((row) => this.#renewed(row)) };
    const { columns, rows: found } = run(
      this.graph,
      `${handed} ${clauses} RETURN *`,
      names.length ? params : {},
    );
    return [...found].map((values) => Object.fromEntries(columns.map((name, at) => [name, values[at]!])));
  }

  #renewed = (row: Environment): Environment =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, this.#renew(value)]));

  #renew(value: Value): Value {
    if (value instanceof Node) return this.graph.node(value.id)!;
    if (value instanceof Relationship) return this.graph.relationship(value.id)!;
    return Array.isArray(value) ? value.map((item) => this.#renew(item)) : value;
  }

  #create(pattern: string, row: Environment): Environment {
    const text = `MATCH ${pattern} RETURN 1`;
    const [clause] = parse(text, blameIn(text)).parts[0]!.clauses;
    if (clause?.kind !== 'match') throw new Error(`no pattern: ${pattern}`);
    const made: Record<string, Value> = { ...row };
    const evaluate = (expression: Expression | undefined): PropertyMap =>
      expression ? (constant(text.slice(expression.start, expression.end), made) as PropertyMap) : {};
    for (const part of clause.patterns) {
      const ids = part.nodes.map(({ variable, labels, properties }) => {
        const known = variable === undefined ? undefined : made[variable];
        if (known instanceof Node) return known.id;
        const id = `n${this.#ids++}`;
        const names = labels ? text.slice(labels.start, labels.end).split(':').map(unquoted) : [];
        const node = { id, labels: names, properties: evaluate(properties) };
        this.#nodes.push(node);
        if (variable !== undefined) made[variable] = new Node(-1, id, node.labels, node.properties);
        return id;
      });
      for (const [index, { variable, types, direction, properties }] of part.relationships.entries()) {
        const [left, right] = [ids[index]!, ids[index + 1]!];
        const [source, target] = direction === 'in' ? [right, left] : [left, right];
        const id = `r${this.#ids++}`;
        const type = unquoted(text.slice(types!.start, types!.end));
        this.#relationships.push({ id, type, source, target, properties: evaluate(properties) });
        this.#graph = undefined;
        if (variable !== undefined) made[variable] = this.graph.relationship(id)!;
      }
    }
    this.#graph = undefined;
    return made;
  }

  #delete(value: Value): void {
    this.#relationships = this.#relationships.filter(({ id }) => id !== (value as Relationship).id);
    this.#graph = undefined;
  }
}

const unquoted = (name: string): string => name.trim().replace(/^`|`$/g, '');

/** Cuts a statement before each CREATE, DELETE and before what reads again. */
function parts(statement: string): readonly string[] {
  const words = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\b(CREATE|DELETE|WITH|UNWIND|MATCH|OPTIONAL)\b/gi;
  const cuts = [0];
  let writing = false;
  for (const match of statement.matchAll(words)) {
    if (!match[1]) continue;
    const writes = /create|delete/i.test(match[1]);
    if (writes || writing) cuts.push(match.index);
    writing = writes;
  }
  return cuts.map((start, index) => statement.slice(start, cuts[index + 1]));
}

const EMPTY = createPropertyGraph([], []);

/** The value of an expression in which variables of the set-up may stand. */
export function constant(expression: string, variables: Environment = {}): Value {
  const names = Object.keys(variables);
  const handed = names.length ? `WITH ${names.map((name) => `$${name} AS ${name}`).join(', ')} ` : '';
  const params = Object.fromEntries(names.map((name) => [name, variables[name]!]));
  const [row] = prepare(`${handed}RETURN ${expression}`).run(EMPTY, params).rows;
  return row![0]!;
}

/** `the binary-tree-1 graph`: a root that knows two and follows two, who have two friends each and are friends in a ring. */
export function binaryTree(loader: GraphLoader, leaf: string): void {
  const edges = [1, 2, 3, 4].map((number) => {
    const branch = `b${number}`;
    const next = `b${(number % 4) + 1}`;
    return [
      `(a)-[:${number < 3 ? 'KNOWS' : 'FOLLOWS'}]->(${branch})`,
      `(${branch})-[:FRIEND]->(:X {name: 'c${number}1'})`,
      `(${branch})-[:FRIEND]->(:${leaf} {name: 'c${number}2'})`,
      `(${branch})-[:FRIEND]->(${next})`,
    ].join(', ');
  });
  const nodes = [1, 2, 3, 4].map((number) => `(b${number}:X {name: 'b${number}'})`);
  loader.execute(`CREATE (a:A {name: 'a'}), ${[...nodes, ...edges].join(', ')}`);
}
