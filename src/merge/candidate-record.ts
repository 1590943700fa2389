import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Candidate } from '../resolve/across/candidate.ts';
import { needsCompany } from '../resolve/across/evidence.ts';
import { nameKey, nameWords } from '../resolve/name-form.ts';
import { jsonText } from './sort-key.ts';

type Face = readonly [
  document: string,
  id: string,
  type: EntityTypeId,
  name: string,
  mentions: number,
  plural: boolean,
  known: boolean,
  described: boolean,
  keys: readonly string[],
  year: number | null,
  regnal: boolean,
];

/** What is written down of a candidate. */
export function faceOf(candidate: Candidate): string {
  const { document, id, type, name, mentions, plural, known, described, keys, year, regnal } = candidate;
  const face: Face = [
    document,
    id,
    type,
    name,
    mentions,
    plural,
    known,
    described,
    keys,
    year ?? null,
    regnal,
  ];
  return jsonText(face);
}

/** Whom a candidate keeps company with, where that can matter. */
export const companyOf = (candidate: Candidate): string | null =>
  needsCompany(candidate) && candidate.company.size ? jsonText([...candidate.company]) : null;

/** A candidate as it was. Its company, the largest part, is read when somebody asks for it. */
export function candidateOf(number: number, text: string, company: string | null): Candidate {
  const [document, id, type, name, mentions, plural, known, described, keys, year, regnal] = JSON.parse(
    text,
  ) as Face;
  const words = nameWords(name);
  let met: ReadonlySet<string> | undefined;
  return {
    number,
    document,
    id,
    type,
    name,
    mentions,
    plural,
    known,
    described,
    words,
    key: nameKey(words),
    keys,
    year: year ?? undefined,
    regnal,
    get company() {
      met ??= new Set(company === null ? [] : (JSON.parse(company) as string[]));
      return met;
    },
  };
}
