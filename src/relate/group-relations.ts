import type { Evidence } from '../model/evidence.ts';
import { relationId } from '../model/identity.ts';
import type { Relation } from '../model/relation.ts';
import { PLOVER } from '../ontology/plover.ts';
import { type Claim, eventOf } from './claim.ts';

/** A claim with its evidence, and where it stands in the order of reading. */
export interface Finding {
  readonly claim: Claim;
  readonly evidence: Evidence;
}

/** Findings of a document as relations: one per type and ends, in the order in which they were first found. */
export function groupRelations(findings: readonly Finding[]): readonly Relation[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { claim } = finding;
    const id = relationId(claim.name, claim.source.id, claim.target.id, claim.directed);
    const group = groups.get(id);
    if (group) group.push(finding);
    else groups.set(id, [finding]);
  }
  return [...groups].map(([id, group]) => relationOf(id, group));
}

function relationOf(id: string, group: readonly Finding[]): Relation {
  const { claim } = group[0]!;
  const event = eventOf(claim);
  const evidence = group.map((f) => sameEnds(f, claim)).sort((a, b) => a.trigger.start - b.trigger.start);
  return {
    id,
    type: claim.name,
    class: claim.class,
    event,
    cameo: claim.type && 'cameo' in claim.type ? claim.type.cameo : null,
    quad: event ? PLOVER[event].quad : null,
    directed: claim.directed,
    source: claim.source.id,
    target: claim.target.id,
    evidence: evidence as [Evidence, ...Evidence[]],
  };
}

/** An undirected relation found from the other side: its mentions change places. */
function sameEnds({ claim, evidence }: Finding, first: Claim): Evidence {
  if (claim.source.id === first.source.id) return evidence;
  const { sourceMention, targetMention, surface } = evidence;
  return {
    ...evidence,
    sourceMention: targetMention,
    targetMention: sourceMention,
    surface: { ...surface, subject: surface.object, object: surface.subject },
  };
}
