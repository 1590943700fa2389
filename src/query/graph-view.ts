import type { Evidence } from '../model/evidence.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Relation } from '../model/relation.ts';
import { ENTITY_TYPES, type EntityTypeId } from '../ontology/entity-types.ts';
import {
  ENTITY_LABEL,
  nodeLabel,
  nodeProperties,
  relationshipProperties,
  relationshipType,
  type ViewProperties,
} from '../ontology/query-view.ts';
import { RELATION_TYPES } from '../ontology/registry.ts';
import type { ExtraFunction, PrepareOptions, Vocabulary } from './cypher/cypher.ts';
import {
  createPropertyGraph,
  type NodeRecord,
  type PropertyGraph,
  type RelationshipRecord,
} from './cypher/property-graph.ts';
import { float } from './cypher/values/float.ts';
import { Relationship } from './cypher/values/graph-values.ts';
import type { PropertyMap, Value } from './cypher/values/value.ts';
import { indexOf } from './graph-index.ts';
import { quotes } from './quotes.ts';
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from './view-properties.ts';

/** What a relationship of a query stands for: a relation with all its evidence, or one piece of evidence. */
export type EdgeView = 'relation' | 'evidence';

/** A graph as queries see it, and what their texts are checked against. */
export interface GraphView {
  readonly graph: PropertyGraph;
  readonly options: Required<PrepareOptions> & { readonly vocabulary: Required<Vocabulary> };
}

const VIEWS: Readonly<Record<EdgeView, WeakMap<KnowledgeGraph, GraphView>>> = {
  relation: new WeakMap(),
  evidence: new WeakMap(),
};

/** The view of a graph, made at the first query and kept as long as the graph. `docs/queries.md` describes it. */
export function graphView(graph: KnowledgeGraph, edges: EdgeView = 'relation'): GraphView {
  const known = VIEWS[edges].get(graph);
  if (known) return known;
  const { name } = indexOf(graph);
  const nodes = nodesOf(graph);
  const relationships = [...(edges === 'relation' ? byRelation : byEvidence)(graph, name)];
  const view = {
    graph: createPropertyGraph(nodes, relationships),
    options: { vocabulary: vocabularyOf(nodes, relationships), functions: [evidenceFunction(graph)] },
  };
  VIEWS[edges].set(graph, view);
  return view;
}

/** What the build computed of an entity, its community and its place in the drawing, stands beside what the texts say. */
function nodesOf({ entities, layout = [] }: KnowledgeGraph): readonly NodeRecord[] {
  const places = new Map(
    layout.map(({ id, community, x, y }) => [id, { community, x: float(x), y: float(y) }]),
  );
  return entities.map((entity) => ({
    id: entity.id,
    labels: [ENTITY_LABEL, nodeLabel(entity.type)],
    properties: { ...nodeProperties(entity), ...places.get(entity.id) },
  }));
}

type Name = (entity: string) => string;

function* byRelation({ relations }: KnowledgeGraph, name: Name): Iterable<RelationshipRecord> {
  for (const relation of relations) yield record(relation.id, relation, relation.evidence, name);
}

function* byEvidence({ relations }: KnowledgeGraph, name: Name): Iterable<RelationshipRecord> {
  for (const relation of relations)
    for (const [index, each] of relation.evidence.entries())
      yield record(`${relation.id}/${index}`, relation, [each], name);
}

const record = (
  id: string,
  relation: Relation,
  evidence: readonly Evidence[],
  name: Name,
): RelationshipRecord => ({
  id,
  type: relationshipType(relation.type),
  source: relation.source,
  target: relation.target,
  properties: { ...withFloats(relationshipProperties(relation, evidence, name)), key: id },
});

/** Cypher divides whole numbers without a rest: 5 / 2 is 2, but half of the score 5 is 2.5. */
const withFloats = ({ score, confidence, ...rest }: ViewProperties): PropertyMap => ({
  ...rest,
  ...(score !== undefined && { score: float(score as number) }),
  confidence: float(confidence as number),
});

/** Names of the ontology are known to every query, those of open relations and of a watchlist's identifiers where they occur. */
function vocabularyOf(
  nodes: readonly NodeRecord[],
  relationships: readonly RelationshipRecord[],
): Required<Vocabulary> {
  const types = Object.keys(ENTITY_TYPES) as EntityTypeId[];
  return {
    labels: [ENTITY_LABEL, ...types.map(nodeLabel)],
    types: new Set([
      ...[...RELATION_TYPES.keys()].map(relationshipType),
      ...relationships.map(({ type }) => type),
    ]),
    properties: new Set([
      ...Object.keys(NODE_PROPERTIES),
      ...Object.keys(RELATIONSHIP_PROPERTIES),
      ...nodes.flatMap(({ properties }) => Object.keys(properties)),
    ]),
  };
}

/** `evidence(r)`: the quotes of a relationship, each with its document and offsets. */
function evidenceFunction(graph: KnowledgeGraph): ExtraFunction {
  return {
    name: 'evidence',
    signature: 'evidence(relationship) :: LIST OF MAP',
    arity: [1, 1],
    call(relationship): Value {
      if (relationship === null) return null;
      if (!(relationship instanceof Relationship))
        throw new TypeError('evidence() takes a relationship, as r in (a)-[r]->(b)');
      const [id = '', piece] = relationship.id.split('/');
      const evidence = indexOf(graph).relations.get(id)?.evidence ?? [];
      const pieces = piece === undefined ? evidence : evidence.slice(Number(piece), Number(piece) + 1);
      return quotes(graph, pieces).map(quoteMap);
    },
  };
}

/** Every key is there, so that a query can ask for it. */
const quoteMap = ({ confidence, ...quote }: ReturnType<typeof quotes>[number]): Value => ({
  ...{ title: null, source: null, published: null, date: null, place: null, speaker: null, outlet: null },
  ...quote,
  confidence: float(confidence),
});
