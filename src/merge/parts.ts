import { Links } from '../resolve/across/links.ts';
import { Batch } from './batch.ts';
import type { Database } from './database.ts';
import { GROUPS, PARTS } from './tables.ts';

/** Which numbers stand for more than themselves, or with others. */
export function joinedOnes(links: Links): Uint8Array {
  const joined = new Uint8Array(links.size);
  for (let number = 0; number < links.size; number++) {
    const root = links.root(number);
    if (root !== number) joined[root] = joined[number] = 1;
  }
  return joined;
}

/** Writes down which candidates share a place with others, straight or over several. Those that share none are left out. */
export async function writeParts(database: Database, candidates: number): Promise<void> {
  const links = new Links(candidates);
  let last: Buffer | undefined;
  let first = 0;
  for await (const [place, number] of database.stream(
    'SELECT place, number FROM name_places ORDER BY place, number',
  )) {
    if (last?.equals(place as Uint8Array)) links.join(first, number as number);
    else {
      last = Buffer.from(place as Uint8Array);
      first = number as number;
    }
  }
  const joined = joinedOnes(links);
  const parts = new Batch(database, PARTS);
  for (let number = 0; number < candidates; number++) {
    if (joined[number]) await parts.add([links.root(number), 0, number, null]);
  }
  await parts.flush();
}

/** Writes down which candidates are one. */
export async function writeGroups(database: Database, links: Links): Promise<void> {
  const groups = new Batch(database, GROUPS);
  for (let number = 0; number < links.size; number++) await groups.add([links.root(number), number]);
  await groups.flush();
}
