import { entitiesOf } from '../../src/assemble/without-bystanders.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Relation } from '../../src/model/relation.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import type { Visible } from '../state/visible.ts';

/**
 * What is shown, as a graph of its own: entities, ties and sentences that pass the filters.
 *
 * @param complete with those who are not shown but spoken of: who said a sentence, where it was, who of a plural is meant.
 *   A file that carries sentences needs them, to name them and to be opened again; a drawing would show them as strangers.
 */
export function shownGraph(index: GraphIndex, visible: Visible, complete = false): KnowledgeGraph {
  const { manifest, documents, entities, relations, layout } = index.graph;
  const shownRelations = relations
    .filter((one) => visible.relations.has(one.id))
    .map((one) => {
      const evidence = one.evidence.filter(visible.passing.sentence);
      return evidence.length > 0 ? { ...one, evidence: evidence as [Evidence, ...Evidence[]] } : one;
    });
  const shown = entities.filter((one) => visible.entities.has(one.id));
  const read = new Set([
    ...shownRelations.flatMap((one) => one.evidence.map(({ document }) => document)),
    ...shown.flatMap((one) => one.mentions.map(documentOf)),
  ]);
  const spokenOf = complete ? beside(index, shown, shownRelations) : NOBODY;
  const part = entities.flatMap((one) =>
    visible.entities.has(one.id)
      ? one
      : spokenOf.has(one.id)
        ? { ...one, mentions: one.mentions.filter((mention) => read.has(documentOf(mention))) }
        : [],
  );
  // texts that nothing in the part was read from are not handed on with it
  const shownDocuments = documents.filter((one) => read.has(one.id));
  return {
    manifest: {
      ...manifest,
      counts: {
        documents: shownDocuments.length,
        entities: part.length,
        relations: shownRelations.length,
        evidence: shownRelations.reduce((sum, one) => sum + one.evidence.length, 0),
      },
    },
    documents: shownDocuments,
    entities: part,
    relations: shownRelations,
    ...(layout && { layout: layout.filter(({ id }) => visible.entities.has(id) || spokenOf.has(id)) }),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

const documentOf = ({ id }: Mention): string => id.slice(0, id.lastIndexOf('#'));

/** Whom ties and plurals of a part name beside those in it, and of whom these consist in turn. */
function beside(index: GraphIndex, entities: readonly Entity[], relations: readonly Relation[]): Set<string> {
  const named = new Set<string>();
  const add = (ids: Iterable<string>): void => {
    for (const id of ids) {
      if (named.has(id)) continue;
      named.add(id);
      add(index.entities.get(id)?.members ?? []);
    }
  };
  for (const relation of relations) add(entitiesOf(relation));
  for (const { members } of entities) add(members ?? []);
  return named;
}
