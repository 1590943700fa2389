import { Links } from '../resolve/across/links.ts';
import { COMPARED, MOST_GROUPS } from '../resolve/across/short-names.ts';
import { Batch } from './batch.ts';
import type { Database, Row } from './database.ts';
import { PARTS } from './tables.ts';

/** Who bears a name, by group, and who looks for a bearer of it. */
interface Place {
  readonly key: Buffer;
  /** By root, the last ones of each. */
  readonly bearers: Map<number, number[]>;
  readonly looking: number[];
  crowded: boolean;
}

/**
 * Writes down where a short name may join a longer one: at places that one or two groups bear, and somebody of another
 * group looks at. A first name that hundreds bear leads nowhere, and does not tie them together. Places are of one part
 * when groups meet at both.
 * @param links groups of the same name
 */
export async function writeMeetings(database: Database, links: Links): Promise<void> {
  const parts = new Links(links.size);
  const rows = database.stream('SELECT place, looks, number FROM short_places ORDER BY place, looks, number');
  for await (const place of places(rows, links)) {
    const roots = [...place.bearers.keys(), ...place.looking.map((number) => links.root(number))];
    for (const root of roots) parts.join(roots[0]!, root);
  }
  const meetings = new Batch(database, PARTS);
  const again = database.stream(
    'SELECT place, looks, number FROM short_places ORDER BY place, looks, number',
  );
  for await (const { key, bearers, looking } of places(again, links)) {
    // it need only tell places apart
    const place = key.toString();
    const part = parts.root([...bearers.keys()][0]!);
    for (const numbers of bearers.values())
      for (const number of numbers) await meetings.add([part, 0, number, place]);
    for (const number of looking) await meetings.add([part, 1, number, place]);
  }
  await meetings.flush();
}

/** Places where a short name may join a longer one. */
async function* places(rows: AsyncIterable<Row>, links: Links): AsyncIterable<Place> {
  let place: Place | undefined;
  for await (const [key, looks, number] of rows as AsyncIterable<[Uint8Array, number, number]>) {
    if (!place?.key.equals(key)) {
      if (place?.looking.length) yield place;
      place = { key: Buffer.from(key), bearers: new Map(), looking: [], crowded: false };
    }
    if (place.crowded) continue;
    if (looks) {
      if (leadsOn(place, links.root(number))) place.looking.push(number);
    } else bear(place, links.root(number), number);
  }
  if (place?.looking.length) yield place;
}

function bear(place: Place, root: number, number: number): void {
  const group = place.bearers.get(root);
  if (!group) {
    if (place.bearers.size === MOST_GROUPS) place.crowded = true;
    else place.bearers.set(root, [number]);
    return;
  }
  group.push(number);
  if (group.length > COMPARED) group.shift();
}

/** Somebody of the only group that bears the name finds only himself. */
const leadsOn = ({ bearers }: Place, root: number): boolean =>
  bearers.size > 1 || (bearers.size === 1 && !bearers.has(root));
