import type { EntityTypeId } from '../ontology/entity-types.ts';
import type { Links } from '../resolve/across/links.ts';
import { mergeOf, numberedId, Portrait } from '../resolve/across/portrait.ts';
import { Batch } from './batch.ts';
import { candidateOf } from './candidate-record.ts';
import type { Database, Row } from './database.ts';
import { inPages } from './in-pages.ts';
import { joinedOnes, writeGroups } from './parts.ts';
import { fromSortKey, jsonText, sortKey } from './sort-key.ts';
import { MERGES, NAMES, PORTRAITS } from './tables.ts';

/** What a group is called: type and name, and of which document it is known. */
export type NameFace = readonly [type: EntityTypeId, name: string, document: string];

/** Gives each group of candidates its id, type and name, and writes down why its members are one. */
export async function nameGroups(database: Database, links: Links): Promise<void> {
  await writeGroups(database, links);
  await portray(database, joinedOnes(links));
  await number(database);
}

async function portray(database: Database, joined: Uint8Array): Promise<void> {
  const portraits = new Batch(database, PORTRAITS);
  const merges = new Batch(database, MERGES);
  let root: number | undefined;
  let portrait = new Portrait();
  const finish = async (): Promise<void> => {
    if (root === undefined) return;
    const { base, several, type, name, document } = portrait;
    const face: NameFace = [type, name, document];
    await portraits.add([root, sortKey(base), several ? 1 : 0, jsonText(face)]);
    portrait = new Portrait();
  };
  const members = inPages(database, {
    columns: 'g.root, g.number, c.face, r.why',
    from: 'groups g JOIN candidates c ON c.number = g.number LEFT JOIN reasons r ON r.number = g.number',
    keys: ['g.root', 'g.number'],
    size: 'c.size',
  });
  for await (const [group, number, face, why] of members) {
    if (group !== root) await finish();
    root = group as number;
    const member = candidateOf(number as number, face as string, null);
    portrait.add(member);
    if (!joined[member.number]) continue;
    const merge = mergeOf(member, why === null ? undefined : JSON.parse(why as string));
    await merges.add([root, member.number, jsonText(merge)]);
  }
  await finish();
  await portraits.flush();
  await merges.flush();
}

/** Of groups that would be called alike, the second and further ones are told by a document. */
async function number(database: Database): Promise<void> {
  const names = new Batch(database, NAMES);
  let last: Buffer | undefined;
  let taken = 0;
  const rows = database.stream('SELECT root, base, several, face FROM portraits ORDER BY base, root');
  for await (const [root, base, several, text] of rows as AsyncIterable<
    [number, Uint8Array, number, string]
  >) {
    if (last?.equals(base)) taken++;
    else {
      last = Buffer.from(base);
      taken = 0;
    }
    const [, , document] = JSON.parse(text) as NameFace;
    const id = taken ? sortKey(numberedId(fromSortKey(base), taken, document)) : base;
    await names.add([root, id, several, text]);
  }
  await names.flush();
}

/** What each candidate is called, in order of number. */
export const namesInOrder = (database: Database): AsyncGenerator<Row> =>
  database.stream(
    'SELECT g.number, n.id, n.face FROM groups g JOIN names n ON n.root = g.root ORDER BY g.number',
  );

/** Why entities of several documents are one, by id. */
export const mergesInOrder = (database: Database): AsyncGenerator<Row> =>
  database.stream(
    'SELECT n.id, m.merge FROM merges m JOIN names n ON n.root = m.root WHERE n.several = 1 ORDER BY n.id, m.number',
  );
