import type { Entity } from '../../src/model/entity.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { Change } from '../canvas/scene.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { caveat, evidenceDate } from '../data/tie.ts';
import { within } from '../state/passing.ts';
import type { Span } from '../state/view-state.ts';

/** What differs between before and after: ids of entities and relations; what is the same in both has no entry. */
export interface Comparison {
  readonly changes: ReadonlyMap<string, Change>;
  /** What changed about it, in words. */
  readonly how: ReadonlyMap<string, string>;
}

/**
 * Two spans of one graph. A tie is new when only the later span has sentences for it, gone when only the earlier
 * has, changed when it became a fact, a plan or a denial; an entity is new or gone with its ties.
 */
export function compareSpans(index: GraphIndex, before: Span, after: Span): Comparison {
  const changes = new Map<string, Change>();
  const how = new Map<string, string>();
  const seen = new Map<string, { before: boolean; after: boolean }>();
  for (const relation of index.graph.relations) {
    const [old, now] = [before, after].map((span) =>
      relation.evidence.filter((one) => within(evidenceDate(index, one), span)),
    ) as [Evidence[], Evidence[]];
    for (const id of [relation.source, relation.target]) {
      const known = seen.get(id) ?? { before: false, after: false };
      seen.set(id, { before: known.before || old.length > 0, after: known.after || now.length > 0 });
    }
    if (old.length === 0 && now.length === 0) continue;
    if (old.length === 0) changes.set(relation.id, 'new');
    else if (now.length === 0) changes.set(relation.id, 'gone');
    else {
      const difference = inWords(sayingOf(old), sayingOf(now));
      if (difference) {
        changes.set(relation.id, 'changed');
        how.set(relation.id, difference);
      }
    }
  }
  for (const [id, in_] of seen) if (in_.before !== in_.after) changes.set(id, in_.after ? 'new' : 'gone');
  return { changes, how };
}

/** Two graphs, and the graph of all that is in either, in which what is gone still has its sentences. */
export function compareGraphs(
  before: KnowledgeGraph,
  after: KnowledgeGraph,
): Comparison & { readonly union: KnowledgeGraph } {
  const changes = new Map<string, Change>();
  const how = new Map<string, string>();
  const oldEntities = new Map(before.entities.map((one) => [one.id, one]));
  const oldRelations = new Map(before.relations.map((one) => [one.id, one]));
  for (const entity of after.entities) {
    const former = oldEntities.get(entity.id);
    const difference = former ? entityDifference(former, entity) : undefined;
    if (!former) changes.set(entity.id, 'new');
    else if (difference) {
      changes.set(entity.id, 'changed');
      how.set(entity.id, difference);
    }
  }
  for (const relation of after.relations) {
    const former = oldRelations.get(relation.id);
    const difference = former ? relationDifference(former, relation) : undefined;
    if (!former) changes.set(relation.id, 'new');
    else if (difference) {
      changes.set(relation.id, 'changed');
      how.set(relation.id, difference);
    }
  }
  const newEntities = new Set(after.entities.map((one) => one.id));
  const newRelations = new Set(after.relations.map((one) => one.id));
  const goneEntities = before.entities.filter((one) => !newEntities.has(one.id));
  const goneRelations = before.relations.filter((one) => !newRelations.has(one.id));
  for (const one of [...goneEntities, ...goneRelations]) changes.set(one.id, 'gone');
  return { changes, how, union: unionOf(before, after, goneEntities, goneRelations) };
}

function unionOf(
  before: KnowledgeGraph,
  after: KnowledgeGraph,
  goneEntities: readonly Entity[],
  goneRelations: readonly Relation[],
): KnowledgeGraph {
  const known = new Set(after.documents.map((one) => one.id));
  const placed = new Set(after.layout?.map((one) => one.id));
  const entities = [...after.entities, ...goneEntities];
  const relations = [...after.relations, ...goneRelations];
  const documents = [...after.documents, ...before.documents.filter((one) => !known.has(one.id))];
  const layout = [...(after.layout ?? []), ...(before.layout ?? []).filter((one) => !placed.has(one.id))];
  return {
    manifest: {
      ...after.manifest,
      counts: {
        documents: documents.length,
        entities: entities.length,
        relations: relations.length,
        evidence: relations.reduce((sum, one) => sum + one.evidence.length, 0),
      },
    },
    documents,
    entities,
    relations,
    ...(after.layout && before.layout && { layout }),
  };
}

function entityDifference(former: Entity, now: Entity): string {
  return [
    former.name !== now.name && `was called ${former.name}`,
    former.type !== now.type && `was a ${former.type}`,
    ...now.aliases.filter((alias) => !former.aliases.includes(alias)).map((alias) => `also called ${alias}`),
  ]
    .filter(Boolean)
    .join(', ');
}

function relationDifference(former: Relation, now: Relation): string {
  const words = inWords(sayingOf(former.evidence), sayingOf(now.evidence));
  const more = now.evidence.length - former.evidence.length;
  const sentences = `${Math.abs(more)} sentence${Math.abs(more) === 1 ? '' : 's'}`;
  return [words, more > 0 && `${sentences} more`, more < 0 && `${sentences} fewer`]
    .filter(Boolean)
    .join(', ');
}

/** "not", "future": how sentences together say it; "fact" when plainly. */
const sayingOf = (evidence: readonly Evidence[]): string => caveat({ evidence }) || 'fact';

const inWords = (before: string, after: string): string => (before === after ? '' : `${before} → ${after}`);
