import { MultiGraph } from 'graphology';
import type { KnowledgeGraph } from '../model/graph.ts';
import { nodeProperties, relationshipProperties, type ViewValue } from '../ontology/query-view.ts';
import { RELATION_TYPES } from '../ontology/registry.ts';
import { indexOf } from './graph-index.ts';

/** The properties that queries see, but `entityType` for `type`, which programs that draw take for a way of drawing. */
export interface GraphologyNode {
  readonly label: string;
  readonly entityType: string;
  /** Where it is drawn, if the graph is laid out. */
  readonly x?: number;
  readonly y?: number;
  readonly community?: number;
  readonly [property: string]: ViewValue | undefined;
}

/** The properties that queries see; `label` reads between the names of the two ends, `weight` is the number of pieces of evidence. */
export interface GraphologyEdge {
  readonly label: string;
  readonly relation: string;
  readonly weight: number;
  readonly [property: string]: ViewValue | undefined;
}

/**
 * A graph for graphology and its libraries: a mixed multigraph whose nodes and edges have our ids as keys. Relations without
 * direction are undirected edges. It is a copy: what is changed in it changes nothing in ours.
 *
 * @example
 * toGraphology(graph).directedNeighbors('person:jimmy-carter')
 * // => ['person:menachem-begin']
 */
export function toGraphology(graph: KnowledgeGraph): MultiGraph<GraphologyNode, GraphologyEdge> {
  const { name } = indexOf(graph);
  const places = new Map(graph.layout?.map(({ id, ...place }) => [id, place]));
  const copy = new MultiGraph<GraphologyNode, GraphologyEdge>();
  copy.setAttribute('name', graph.manifest.name);
  for (const entity of graph.entities) {
    const { type, ...properties } = nodeProperties(entity);
    copy.addNode(entity.id, {
      label: entity.name,
      entityType: String(type),
      ...properties,
      ...places.get(entity.id),
    });
  }
  for (const relation of graph.relations) {
    const { id, type, source, target, directed, evidence } = relation;
    const attributes = {
      label: RELATION_TYPES.get(type)?.label ?? type.replaceAll(/[-_]/g, ' '),
      relation: type,
      weight: evidence.length,
      ...relationshipProperties(relation, evidence, name),
    };
    if (directed) copy.addDirectedEdgeWithKey(id, source, target, attributes);
    else copy.addUndirectedEdgeWithKey(id, source, target, attributes);
  }
  return copy;
}
