import type { Decision } from '../../src/model/decision.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { typeLabel } from '../data/tie.ts';

/** A decision as a sentence. Names are those of now, or, of what is no longer there, those of before. */
export function inWords(
  decision: Decision,
  { now, before }: { readonly now: GraphIndex; readonly before: KnowledgeGraph },
): string {
  const name = (id: string): string =>
    now.entities.get(id)?.name ?? before.entities.find((one) => one.id === id)?.name ?? id;
  const tie = (id: string): string => {
    const relation = now.relations.get(id) ?? before.relations.find((one) => one.id === id);
    return relation
      ? `“${name(relation.source)} ${typeLabel(relation.type)} ${name(relation.target)}”`
      : `tie ${id}`;
  };
  switch (decision.decision) {
    case 'merge':
      return `${before.entities.find((one) => one.id === decision.entity)?.name ?? decision.entity} is ${name(decision.into)}`;
    case 'split':
      return `${decision.name} is another than ${name(decision.entity)}`;
    case 'rename':
      return `${before.entities.find((one) => one.id === decision.entity)?.name ?? decision.entity} is called ${decision.name}`;
    case 'retype':
      return `${name(decision.entity)} is a ${decision.type}`;
    case 'reject':
      return `Not so: ${tie(decision.relation)}`;
    case 'retype-relation':
      return `${tie(decision.relation)} is “${typeLabel(decision.type)}”`;
    case 'note':
      return `Noted at ${decision.relation === undefined ? name(decision.entity ?? '') : tie(decision.relation)}: ${decision.text}`;
    case 'add-relation':
      return `${name(decision.source)} ${typeLabel(decision.type)} ${name(decision.target)}`;
  }
}
