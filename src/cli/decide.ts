import type { Decision } from '../model/decision.ts';
import type { Entity } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { slug } from '../model/identity.ts';
import type { Relation } from '../model/relation.ts';
import { ENTITY_TYPES, type EntityTypeId } from '../ontology/entity-types.ts';
import { RELATION_TYPES } from '../ontology/registry.ts';
import { findEntity, lookUp } from '../query/find-entity.ts';
import { findRelations } from '../query/find-relations.ts';
import { suggestion, UsageError } from './usage-error.ts';

/** What the options of `curate` say beside its arguments. */
export interface DecideOptions {
  readonly documents?: readonly string[];
  readonly mentions?: readonly string[];
  readonly as?: string;
  readonly type?: string;
  readonly date?: string;
  readonly negated?: boolean;
}

interface Action {
  /** Its arguments, as the help shows them. */
  readonly takes: readonly string[];
  readonly does: string;
  readonly decide: (words: readonly string[], graph: KnowledgeGraph, options: DecideOptions) => Decision;
}

/** What `dragoman curate` can decide, by the word for it. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  merge: {
    takes: ['ENTITY', 'INTO'],
    does: 'the first entity is the second one',
    decide: ([entity, into], graph) => ({
      decision: 'merge',
      entity: findEntity(graph, entity!).id,
      into: findEntity(graph, into!).id,
    }),
  },
  split: {
    takes: ['ENTITY', 'NAME'],
    does: 'what --documents or --mentions say of the entity is another one of that name',
    decide: ([key, name], graph, { documents, mentions, as, type }) => {
      const entity = findEntity(graph, key!);
      if (!documents && !mentions)
        throw new UsageError('split: say with --documents or --mentions what goes apart');
      const kind = type === undefined ? entity.type : entityType(type);
      return {
        decision: 'split',
        entity: entity.id,
        ...(documents && { documents }),
        ...(mentions && { mentions }),
        as: as ?? free(graph, `${kind}:${slug(name!)}`),
        name: name!,
        ...(kind !== entity.type && { type: kind }),
      };
    },
  },
  rename: {
    takes: ['ENTITY', 'NAME'],
    does: 'the entity is called so',
    decide: ([entity, name], graph) => ({
      decision: 'rename',
      entity: findEntity(graph, entity!).id,
      name: name!,
    }),
  },
  retype: {
    takes: ['ENTITY-OR-EDGE', 'TYPE'],
    does: 'the entity, or the edge, is of that type',
    decide: ([key, type], graph) => {
      const entity = lookUp(graph, key!);
      return entity
        ? { decision: 'retype', entity: entity.id, type: entityType(type!) }
        : {
            decision: 'retype-relation',
            relation: theRelation(graph, key!).id,
            type: relationType(graph, type!),
          };
    },
  },
  reject: {
    takes: ['EDGE'],
    does: 'the text does not say that',
    decide: ([edge], graph) => ({ decision: 'reject', relation: theRelation(graph, edge!).id }),
  },
  note: {
    takes: ['ENTITY-OR-EDGE', 'TEXT'],
    does: 'a remark that stays with the entity, or the edge',
    decide: ([key, text], graph) => {
      const entity = lookUp(graph, key!);
      return {
        decision: 'note',
        ...(entity ? { entity: entity.id } : { relation: theRelation(graph, key!).id }),
        text: text!,
      };
    },
  },
  add: {
    takes: ['SOURCE', 'TYPE', 'TARGET'],
    does: 'an edge that no text states; --why is its evidence',
    decide: ([source, type, target], graph, { date, negated }) => ({
      decision: 'add-relation',
      source: findEntity(graph, source!).id,
      type: relationType(graph, type!),
      target: findEntity(graph, target!).id,
      ...(date !== undefined && { date }),
      ...(negated && { negated }),
    }),
  },
};

/** One edge. @throws UsageError when there is none, or several */
function theRelation(graph: KnowledgeGraph, key: string): Relation {
  const [found, ...more] = findRelations(graph, key);
  if (!found)
    throw new UsageError(`no edge "${key}"; give an id or "source type target" (see dragoman explain)`);
  if (more.length)
    throw new UsageError(
      `"${key}" is ${more.length + 1} edges: ${[found, ...more].map(({ id }) => id).join(', ')}`,
    );
  return found;
}

function entityType(type: string): EntityTypeId {
  const known = Object.keys(ENTITY_TYPES);
  if (!known.includes(type))
    throw new UsageError(`${type}: no entity type${suggestion(type, known)}; one of ${known.join(', ')}`);
  return type as EntityTypeId;
}

/** A type of the ontology, or one that the graph has already: a slip of the pen must not become an open relation. */
function relationType({ relations }: KnowledgeGraph, type: string): string {
  if (RELATION_TYPES.has(type) || relations.some((relation) => relation.type === type)) return type;
  throw new UsageError(
    `${type}: no relation type${suggestion(type, [...RELATION_TYPES.keys()])}; see docs/ontology.md`,
  );
}

/** The id itself, or with a number behind it where it is taken. */
function free({ entities }: KnowledgeGraph, id: string): Entity['id'] {
  const taken = new Set(entities.map((entity) => entity.id));
  let number = 1;
  let candidate = id;
  while (taken.has(candidate)) candidate = `${id}-${++number}`;
  return candidate;
}
