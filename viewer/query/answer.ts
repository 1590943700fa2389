import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { Value } from '../../src/query/cypher/values/value.ts';

/** One value of a row: as it reads, and what it is when it is something of the graph. */
export interface Cell {
  readonly text: string;
  readonly entity?: string;
  readonly relation?: string;
  /** The values of a list. */
  readonly items?: readonly Cell[];
}

/** What a query finds: a table, and all entities and relations in it, those inside paths and lists too. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether there are more rows than are kept. */
  readonly truncated: boolean;
  readonly entities: readonly string[];
  readonly relations: readonly string[];
}

const MOST_ROWS = 2000;
const MOST_MS = 20_000;

/**
 * Asks a graph in Cypher. The engine is loaded with the first question; it gives way to the page between rows. A text that
 * is the name of one entity and of no other stands for that entity.
 * @throws CypherError naming line and column of what is wrong with the text
 */
export async function ask(graph: KnowledgeGraph, text: string, signal: AbortSignal): Promise<Answer> {
  const [{ cypherResult }, { valueText }, { Node, Path, Relationship }] = await Promise.all([
    import('../../src/query/cypher-rows.ts'),
    import('../../src/query/value-text.ts'),
    import('../../src/query/cypher/values/graph-values.ts'),
  ]);
  const names = namesOf(graph);
  const entities = new Set<string>();
  const relations = new Set<string>();
  const cell = (value: Value): Cell => {
    if (value instanceof Node) {
      entities.add(value.id);
      return { text: valueText(value), entity: value.id };
    }
    if (value instanceof Relationship) {
      relations.add(value.id);
      entities.add(value.source.id).add(value.target.id);
      return { text: valueText(value), relation: value.id };
    }
    if (value instanceof Path) {
      const items = value.nodes.flatMap((node, at) => [
        cell(node),
        ...value.relationships.slice(at, at + 1).map(cell),
      ]);
      return { text: valueText(value), items };
    }
    if (Array.isArray(value)) return { text: valueText(value), items: value.map(cell) };
    const entity = typeof value === 'string' ? names.get(value) : undefined;
    if (entity === undefined) return { text: valueText(value) };
    entities.add(entity);
    return { text: valueText(value), entity };
  };
  const result = cypherResult(graph, text, {}, { limitRows: MOST_ROWS, limitMs: MOST_MS, signal });
  const rows: Cell[][] = [];
  for await (const row of result.rowsAsync) rows.push(row.map(cell));
  return {
    columns: result.columns,
    rows,
    truncated: result.truncated,
    entities: [...entities],
    relations: [...relations],
  };
}

/** Entities by names that no other has. */
function namesOf(graph: KnowledgeGraph): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, name } of graph.entities) {
    if (names.has(name)) shared.add(name);
    names.set(name, id);
  }
  for (const name of shared) names.delete(name);
  return names;
}
