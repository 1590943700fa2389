import type { Evidence } from '../model/evidence.ts';
import { relationId } from '../model/identity.ts';
import type { Relation } from '../model/relation.ts';
import { byEvidencePlace, compare } from './order.ts';

/** Relations of the same type and ends become one edge with all the evidence, in order of place. */
export function mergeRelations(relations: readonly Relation[]): Relation[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of relations) {
    const id = relationId(relation.type, relation.source, relation.target, relation.directed);
    const group = groups.get(id);
    if (group) group.push(relation);
    else groups.set(id, [relation]);
  }
  return [...groups].map(([id, group]) => joined(id, group));
}

function joined(id: string, group: readonly Relation[]): Relation {
  // "A met B" and "B met A" are one edge: from the end that comes first
  const [first] = [...group].sort((a, b) => compare(a.source, b.source));
  const evidence = new Map<string, Evidence>();
  for (const each of group.flatMap((relation) => relation.evidence)) {
    const key = [
      each.document,
      each.trigger.start,
      each.trigger.end,
      ...[each.sourceMention, each.targetMention].sort(),
    ].join(' ');
    const known = evidence.get(key);
    // two rules that read the same words: the surer one counts
    if (!known || better(each, known)) evidence.set(key, each);
  }
  const sorted = [...evidence.values()].sort(byEvidencePlace);
  const revised = unique(group.flatMap((relation) => relation.revised ?? []));
  const notes = unique(group.flatMap((relation) => relation.notes ?? []));
  return {
    ...first!,
    id,
    evidence: sorted as [Evidence, ...Evidence[]],
    ...(revised.length && { revised }),
    ...(notes.length && { notes }),
  };
}

const better = (a: Evidence, b: Evidence): boolean =>
  a.confidence > b.confidence || (a.confidence === b.confidence && byEvidencePlace(a, b) < 0);

const unique = <T>(records: readonly T[]): T[] => [
  ...new Map(records.map((each) => [JSON.stringify(each), each])).values(),
];
