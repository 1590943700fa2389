import { Adjacency } from './graph/adjacency.ts';
import { LabelIndex } from './graph/label-index.ts';
import { PropertyIndexes } from './graph/property-indexes.ts';
import { Node, Relationship } from './values/graph-values.ts';
import type { PropertyMap } from './values/value.ts';

/** A node as it is given to `createPropertyGraph`. */
export interface NodeRecord {
  /** Unique among the nodes of the graph; what `elementId(n)` gives. */
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: PropertyMap;
}

/** A relationship as it is given to `createPropertyGraph`. Parallel relationships and self-loops are welcome. */
export interface RelationshipRecord {
  /** Unique among the relationships of the graph. */
  readonly id: string;
  /** `PRAISE` */
  readonly type: string;
  /** Ids of nodes. */
  readonly source: string;
  readonly target: string;
  readonly properties: PropertyMap;
}

/**
 * What the engine runs over: labelled nodes and typed relationships with properties, never changed once made. It knows
 * nothing of our evidence graph; who wants to query something makes one with `createPropertyGraph`.
 */
export interface PropertyGraph {
  /** In order of their index; so are the relationships. */
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
  /** Nodes by label. */
  readonly labels: LabelIndex;
  /** Relationships out of and into each node, by type. */
  readonly adjacency: Adjacency;
  /** Nodes by the value of a property, each made when first asked for. */
  readonly properties: PropertyIndexes;
  /** By the id of the record. */
  node(id: string): Node | undefined;
  relationship(id: string): Relationship | undefined;
}

/**
 * Makes a graph of records, and the indexes that queries are planned and run by. Properties are Cypher values; one that is null
 * or undefined does not exist. `properties` may be an object with getters: a query asks only for what it mentions.
 *
 * @throws {TypeError} when an id comes twice, or a relationship names a node that is not there
 */
export function createPropertyGraph(
  nodes: Iterable<NodeRecord>,
  relationships: Iterable<RelationshipRecord>,
): PropertyGraph {
  const nodesById = new Map<string, Node>();
  for (const { id, labels, properties } of nodes) {
    if (nodesById.has(id)) throw new TypeError(`two nodes have the id ${id}`);
    nodesById.set(id, new Node(nodesById.size, id, labels, properties));
  }
  const relationshipsById = new Map<string, Relationship>();
  for (const { id, type, source, target, properties } of relationships) {
    if (relationshipsById.has(id)) throw new TypeError(`two relationships have the id ${id}`);
    const end = (name: string): Node => {
      const node = nodesById.get(name);
      if (!node) throw new TypeError(`the relationship ${id} names the node ${name}, which is not there`);
      return node;
    };
    relationshipsById.set(
      id,
      new Relationship(relationshipsById.size, id, type, end(source), end(target), properties),
    );
  }
  const nodeList = [...nodesById.values()];
  const relationshipList = [...relationshipsById.values()];
  return {
    nodes: nodeList,
    relationships: relationshipList,
    labels: new LabelIndex(nodeList),
    adjacency: new Adjacency(nodeList.length, relationshipList),
    properties: new PropertyIndexes(nodeList),
    node: (id) => nodesById.get(id),
    relationship: (id) => relationshipsById.get(id),
  };
}
