import type { Decision } from '../model/decision.ts';
import type { Extraction } from '../model/extraction.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { VERSION } from '../version.ts';
import { replay } from './curation/replay.ts';
import { layOut } from './lay-out.ts';
import { mergeEntities } from './merge-entities.ts';
import { mergeRelations } from './merge-relations.ts';
import { byId } from './order.ts';
import { shareMentions } from './share-mentions.ts';
import { withoutBystanders } from './without-bystanders.ts';

export interface AssembleOptions {
  readonly name: string;
  /** Version of the language model that read the documents. */
  readonly model: string;
  readonly curation?: readonly Decision[];
  /** Hears of each decision whose target is no longer there. */
  readonly vanished?: (decision: Decision) => void;
}

/** The documents' results as one graph. The order of the documents makes no difference. */
export function assemble(extractions: readonly Extraction[], options: AssembleOptions): KnowledgeGraph {
  const documents = extractions.map((each) => each.document).sort(byId);
  const merged = {
    entities: shareMentions(mergeEntities(extractions.flatMap((each) => each.entities))),
    relations: mergeRelations(extractions.flatMap((each) => each.relations)),
  };
  const decided = replay(merged, options.curation ?? [], options.vanished);
  const relations = [...decided.relations].sort(byId);
  const entities = withoutBystanders(decided.entities, relations).sort(byId);
  const evidence = relations.reduce((sum, relation) => sum + relation.evidence.length, 0);
  return {
    manifest: {
      format: 'dragoman',
      version: 1,
      name: options.name,
      program: VERSION,
      model: options.model,
      counts: {
        documents: documents.length,
        entities: entities.length,
        relations: relations.length,
        evidence,
      },
    },
    documents,
    entities,
    relations,
    layout: layOut(entities, relations),
  };
}
