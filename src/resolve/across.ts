import type { Extraction } from '../model/extraction.ts';
import { type Candidate, candidatesOf } from './across/candidate.ts';
import { type Group, groups } from './across/group.ts';
import { type Identity, mergeOf, numberedId, Portrait } from './across/portrait.ts';
import { renamed } from './across/renamed.ts';

/**
 * Finds out which entities of several documents are one: the same key of the lexicon, the same full name with a type
 * that agrees, a short name that fits just one longer name in the same company, a treaty or event that is described in
 * the same words between the same parties. People who share a surname alone stay apart. The order of the extractions
 * makes no difference.
 *
 * All of it in memory; `src/merge` takes the same steps with a database for what does not fit.
 *
 * @returns the extractions in the given order, with one id for one entity; `Entity.merges` says why they are one
 */
export function resolveAcross(extractions: readonly Extraction[]): readonly Extraction[] {
  const identities = new Map<string, Identity>();
  const taken = new Map<string, number>();
  for (const group of groups(candidates(extractions))) {
    const identity = identify(group, taken);
    for (const member of group.members) identities.set(`${member.document}\n${member.id}`, identity);
  }
  return extractions.map((extraction) =>
    renamed(extraction, (id) => identities.get(`${extraction.document.id}\n${id}`)),
  );
}

/** Every entity of every document, whatever the order of the input. */
function candidates(extractions: readonly Extraction[]): readonly Candidate[] {
  const all: Candidate[] = [];
  for (const extraction of [...extractions].sort(byDocument))
    for (const candidate of candidatesOf(extraction, all.length)) all.push(candidate);
  return all;
}

const byDocument = ({ document: a }: Extraction, { document: b }: Extraction): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

function identify({ members, reasons }: Group, taken: Map<string, number>): Identity {
  const portrait = new Portrait();
  for (const member of members) portrait.add(member);
  const { base, type, name, document } = portrait;
  const count = taken.get(base) ?? 0;
  taken.set(base, count + 1);
  const merges = portrait.several ? members.map((member) => mergeOf(member, reasons.get(member.number))) : [];
  return { id: numberedId(base, count, document), type, name, merges };
}
