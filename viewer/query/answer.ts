import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { Value } from '../../src/query/cypher/values/value.ts';

/** One value of a row: as it reads, and what it is when it is something of the graph. */
export interface Cell {
  readonly text: string;
  readonly entity?: string;
  readonly relation?: string;
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
 * Asks a graph in Cypher. The engine is loaded with the first question; it gives way to the page between rows.
 * @throws CypherError naming line and column of what is wrong with the text
 */
export async function ask(graph: KnowledgeGraph, text: string, signal: AbortSignal): Promise<Answer> {
  const [{ cypherResult }, { valueText }, { Node, Path, Relationship }] = await Promise.all([
    import('../../src/query/cypher-rows.ts'),
    import('../../src/query/value-text.ts'),
    import('../../src/query/cypher/values/graph-values.ts'),
  ]);
  const entities = new Set<string>();
  const relations = new Set<string>();
  const collect = (value: Value | undefined): void => {
    if (value instanceof Node) entities.add(value.id);
    else if (value instanceof Relationship) {
      relations.add(value.id);
      entities.add(value.source.id).add(value.target.id);
    } else if (value instanceof Path) {
      value.nodes.forEach(collect);
      value.relationships.forEach(collect);
    } else if (Array.isArray(value)) value.forEach(collect);
  };
  const cell = (value: Value): Cell => {
    collect(value);
    return {
      text: valueText(value),
      ...(value instanceof Node && { entity: value.id }),
      ...(value instanceof Relationship && { relation: value.id }),
    };
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
