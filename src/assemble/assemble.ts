import { countsOf } from '../model/counts.ts';
import type { Decision } from '../model/decision.ts';
import type { Extraction } from '../model/extraction.ts';
import type { KnowledgeGraph, Manifest } from '../model/graph.ts';
import { VERSION } from '../version.ts';
import { type Outcome, replay } from './curation/replay.ts';
import { layOut } from './lay-out.ts';
import { mergeEntities } from './merge-entities.ts';
import { mergeRelations } from './merge-relations.ts';
import { byId } from './order.ts';
import { replayed } from './replayed-decisions.ts';
import { shareMentions } from './share-mentions.ts';
import { withoutBystanders } from './without-bystanders.ts';

export interface AssembleOptions {
  readonly name: string;
  /** Version of the language model that read the documents. */
  readonly model: string;
  readonly curation?: readonly Decision[];
  /** Hears of each decision whose target is no longer there, with what is missing. */
  readonly vanished?: (outcome: Outcome) => void;
  /** Hears what was left out or done more coarsely because the graph is large. */
  readonly note?: (message: string) => void;
}

/** The documents' results as one graph. The order of the documents makes no difference. */
export function assemble(extractions: readonly Extraction[], options: AssembleOptions): KnowledgeGraph {
  const { curation = [], vanished = () => {} } = options;
  const { notes, outcomes, ...decided } = replay(
    shareMentions(mergeEntities(extractions.flatMap((each) => each.entities))),
    mergeRelations(extractions.flatMap((each) => each.relations)),
    curation,
  );
  for (const outcome of outcomes) if (outcome.missing !== undefined) vanished(outcome);
  const documents = [...extractions.map((each) => each.document), ...(notes ? [notes] : [])].sort(byId);
  const relations = [...decided.relations].sort(byId);
  const entities = withoutBystanders(decided.entities, relations).sort(byId);
  return {
    manifest: { ...manifestOf(options), counts: countsOf(documents, entities, relations) },
    documents,
    entities,
    relations,
    layout: layOut(entities, relations, options.note),
  };
}

/** What a manifest says but for the counts. */
export function manifestOf({ name, model, curation = [] }: AssembleOptions): Omit<Manifest, 'counts'> {
  const decisions = replayed(curation);
  return {
    format: 'dragoman',
    version: 1,
    name,
    program: VERSION,
    model,
    ...(decisions && { curation: decisions }),
  };
}
