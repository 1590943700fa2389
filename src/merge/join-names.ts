import type { Candidate } from '../resolve/across/candidate.ts';
import { Links } from '../resolve/across/links.ts';
import { type Join, SameNames } from '../resolve/across/same-names.ts';
import { ShortNames } from '../resolve/across/short-names.ts';
import { Batch } from './batch.ts';
import { candidateOf } from './candidate-record.ts';
import type { Database, Row } from './database.ts';
import { inPages } from './in-pages.ts';
import { writeParts } from './parts.ts';
import { writeMeetings } from './short-meetings.ts';
import { PARTS, REASONS } from './tables.ts';

/**
 * Finds out which candidates are one, just as `groups` of the resolution does, but part by part: candidates that share no
 * place cannot meet, so those of one part at a time are looked at, in order, and of these only as many stay in memory as a
 * place compares. For each candidate four bytes are held.
 * @returns the candidates that are one; why, is in the table of reasons
 */
export async function joinNames(database: Database, candidates: number): Promise<Links> {
  const links = new Links(candidates);
  const reasons = new Reasons(database, candidates);
  const join: Join = (a, b, why) => {
    if (!links.join(a.number, b.number)) return;
    for (const { number } of [a, b]) reasons.give(number, why);
  };
  await writeParts(database, candidates);
  let part: unknown;
  let sameNames = new SameNames(links, join);
  for await (const row of parts(database)) {
    if (part !== row[0]) sameNames = new SameNames(links, join);
    part = row[0];
    sameNames.add(member(row));
    await reasons.write();
  }
  await database.drop(PARTS);
  await database.create(PARTS);
  await writeMeetings(database, links);
  part = undefined;
  let shortNames = new ShortNames(links, join);
  for await (const row of parts(database)) {
    if (part !== row[0]) shortNames = new ShortNames(links, join);
    part = row[0];
    if (row[1] === 0) shortNames.bear(row[5] as string, member(row));
    else shortNames.join(row[5] as string, member(row));
    await reasons.write();
  }
  await reasons.flush();
  return links;
}

/** Part by part, bearers of names before who looks for them, each in order. */
const parts = (database: Database): AsyncIterable<Row> =>
  inPages(database, {
    columns: 'p.part, p.looks, p.number, c.face, c.company, p.place',
    from: 'parts p JOIN candidates c ON c.number = p.number',
    keys: ['p.part', 'p.looks', 'p.number'],
    size: 'c.size',
  });

const member = ([, , number, face, company]: Row): Candidate =>
  candidateOf(number as number, face as string, company as string | null);

/** Why candidates joined others: the first reason of each counts. */
class Reasons {
  readonly #given: Uint8Array;
  readonly #batch: Batch;
  #waiting: Row[] = [];

  constructor(database: Database, candidates: number) {
    this.#given = new Uint8Array(candidates);
    this.#batch = new Batch(database, REASONS);
  }

  give(number: number, why: string): void {
    if (this.#given[number]) return;
    this.#given[number] = 1;
    this.#waiting.push([number, JSON.stringify(why)]);
  }

  async write(): Promise<void> {
    if (!this.#waiting.length) return;
    for (const row of this.#waiting) await this.#batch.add(row);
    this.#waiting = [];
  }

  async flush(): Promise<void> {
    await this.write();
    await this.#batch.flush();
  }
}
