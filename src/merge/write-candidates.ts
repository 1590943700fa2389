import { candidatesOf } from '../resolve/across/candidate.ts';
import { namePlaces } from '../resolve/across/same-names.ts';
import { bearerPlaces, shortPlace } from '../resolve/across/short-names.ts';
import { Batch } from './batch.ts';
import { companyOf, faceOf } from './candidate-record.ts';
import type { Database } from './database.ts';
import type { Results } from './results.ts';
import { jsonText } from './sort-key.ts';
import { CANDIDATES, NAME_PLACES, SHORT_PLACES } from './tables.ts';

/**
 * Writes down every entity of every document, numbered in order of document, and where it may meet others.
 * @param step hears of each document
 * @returns how many they are
 */
export async function writeCandidates(
  database: Database,
  results: Results,
  step: () => void,
): Promise<number> {
  const candidates = new Batch(database, CANDIDATES);
  const names = new Batch(database, NAME_PLACES);
  const shorts = new Batch(database, SHORT_PLACES);
  let count = 0;
  for await (const { extraction } of results.all()) {
    for (const candidate of candidatesOf(extraction, count)) {
      const { number } = candidate;
      const [face, company] = [faceOf(candidate), companyOf(candidate)];
      await candidates.add([number, face.length + (company?.length ?? 0), face, company]);
      for (const place of namePlaces(candidate)) await names.add([bytes(place), number]);
      for (const place of bearerPlaces(candidate)) await shorts.add([bytes(place), 0, number]);
      const place = shortPlace(candidate);
      if (place !== undefined) await shorts.add([bytes(place), 1, number]);
      count++;
    }
    step();
  }
  for (const batch of [candidates, names, shorts]) await batch.flush();
  return count;
}

/** Places are only told apart, not ordered: the shorter form will do. */
const bytes = (place: string): Buffer => Buffer.from(jsonText(place));
