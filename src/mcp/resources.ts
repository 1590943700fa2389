import type { KnowledgeGraph } from '../model/graph.ts';
import { ENTITY_TYPES } from '../ontology/entity-types.ts';
import { PLOVER } from '../ontology/plover.ts';
import { ACTIONS, ROLES } from '../ontology/registry.ts';
import { schemaOf } from '../query/schema-of.ts';
import { stats } from '../query/stats.ts';
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../query/view-properties.ts';

/** Something about the graph that an assistant can read without asking a question. */
export interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly description: string;
  /** An object that JSON can hold. */
  readonly read: (graph: KnowledgeGraph) => object;
}

/** Every resource. A new one is an entry here. */
export const RESOURCES: readonly Resource[] = [
  {
    uri: 'dragoman://graph',
    name: 'graph',
    description:
      'What graph this is: its manifest, counts by type, event and month, the best connected entities',
    read: (graph) => ({ manifest: graph.manifest, ...stats(graph) }),
  },
  {
    uri: 'dragoman://ontology',
    name: 'ontology',
    description: 'Entity types, and relation types with their PLOVER events, quad classes and CAMEO codes',
    read: () => ({
      entityTypes: Object.fromEntries(Object.entries(ENTITY_TYPES).map(([id, { covers }]) => [id, covers])),
      events: PLOVER,
      actions: ACTIONS.map(({ id, label, event, cameo, directed }) => ({
        id,
        label,
        event,
        cameo,
        directed,
      })),
      roles: ROLES.map(({ id, label, directed }) => ({ id, label, directed })),
    }),
  },
  {
    uri: 'dragoman://schema',
    name: 'schema',
    description: 'What the tool query can ask for: node labels, relationship types, properties',
    read: (graph) => ({
      ...schemaOf(graph),
      everyNode: 'has the label Entity beside that of its type',
      nodeProperties: NODE_PROPERTIES,
      relationshipProperties: RELATIONSHIP_PROPERTIES,
    }),
  },
  {
    uri: 'dragoman://documents',
    name: 'documents',
    description: 'The documents that the graph was read from; dragoman://documents/ID gives the text of one',
    read: ({ documents }) => ({ documents: documents.map(({ text: _, ...about }) => about) }),
  },
];
