import type { KnowledgeGraph } from '../model/graph.ts';
import {
  nodeLabel,
  nodeProperties,
  relationshipProperties,
  relationshipType,
  type ViewProperties,
} from '../ontology/query-view.ts';
import type { ExportOptions } from './export-format.ts';

/*
 * The graph as graph databases hold it, in the one view that our own queries have of it too (`ontology/query-view`), and
 * beside that what the build computed: community and place in the drawing.
 */

/** Numbers with a fraction even when they are whole: half of the score 5 is 2.5, not 2. */
export const FLOATS: ReadonlySet<string> = new Set(['score', 'confidence', 'x', 'y']);

export interface NodeRow {
  readonly id: string;
  /** Beside `Entity`, which every node has. */
  readonly label: string;
  readonly properties: ViewProperties;
}

export interface EdgeRow {
  /** Unique among all edges: the relation's id, or `<relation id>/<index of the evidence>`. */
  readonly key: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: ViewProperties;
}

export function* nodeRows({ entities, layout = [] }: KnowledgeGraph): Iterable<NodeRow> {
  const places = new Map(layout.map(({ id, ...place }) => [id, place]));
  for (const entity of entities) {
    const properties = { ...nodeProperties(entity), ...places.get(entity.id) };
    yield { id: entity.id, label: nodeLabel(entity.type), properties };
  }
}

/** Every edge carries its `key`, by which it is found again when the graph is sent a second time. */
export function* edgeRows(
  { entities, relations }: KnowledgeGraph,
  { edges = 'relation' }: ExportOptions = {},
): Iterable<EdgeRow> {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const name = (id: string): string => names.get(id) ?? id;
  for (const relation of relations) {
    const { id, source, target, evidence } = relation;
    const ends = { type: relationshipType(relation.type), source, target };
    if (edges === 'relation') {
      yield {
        ...ends,
        key: id,
        properties: { ...relationshipProperties(relation, evidence, name), key: id },
      };
      continue;
    }
    for (const [index, piece] of evidence.entries()) {
      const key = `${id}/${index}`;
      yield { ...ends, key, properties: { ...relationshipProperties(relation, [piece], name), key } };
    }
  }
}

/** Rows that belong into one statement: of the same kind, and at most `size`. Order within a kind is kept. */
export function* batches<Row>(
  rows: Iterable<Row>,
  kindOf: (row: Row) => string,
  size: number,
): Iterable<readonly [kind: string, rows: readonly Row[]]> {
  const waiting = new Map<string, Row[]>();
  for (const row of rows) {
    const kind = kindOf(row);
    const batch = waiting.get(kind) ?? [];
    batch.push(row);
    waiting.set(kind, batch);
    if (batch.length < size) continue;
    yield [kind, batch];
    waiting.delete(kind);
  }
  yield* waiting;
}
