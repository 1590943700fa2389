import { slug } from '../model/identity.ts';
import { InputError } from '../model/input-error.ts';
import type { KnownEntity } from '../model/mention.ts';
import { ENTITY_TYPES, type EntityTypeId } from '../ontology/entity-types.ts';
import type { NameEntry } from './known-names.ts';
import { PhraseTable } from './phrase-table.ts';

/** A user's own names. They override every other recognition. */
export interface Watchlist {
  readonly names: PhraseTable<NameEntry>;
  readonly entities: readonly KnownEntity[];
}

/** One entity to watch for, as a file states it. */
export interface WatchlistRow {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly name: string;
  readonly type: EntityTypeId;
  readonly aliases: readonly string[];
  readonly ids: Readonly<Record<string, string>>;
}

/**
 * Puts rows together to a watchlist. Rows with one name and type are one entity, and their aliases and ids add up.
 * @throws InputError when two rows contradict each other (another type or another id for one name), or a name belongs to two entities.
 */
export function watchlist(rows: readonly WatchlistRow[], source: string): Watchlist {
  const entities = new Map<
    string,
    { row: WatchlistRow; ids: Record<string, string>; names: Map<string, number> }
  >();
  for (const row of rows) {
    const known = entities.get(row.name);
    if (!known) {
      entities.set(row.name, {
        row,
        ids: { ...row.ids },
        names: new Map([row.name, ...row.aliases].map((name) => [name, row.line])),
      });
      continue;
    }
    if (known.row.type !== row.type)
      throw new InputError(
        `${source}:${row.line}: ${row.name} is a ${row.type} here and a ${known.row.type} in line ${known.row.line}: give it one type`,
        source,
        row.line,
      );
    for (const [id, value] of Object.entries(row.ids)) {
      if (known.ids[id] !== undefined && known.ids[id] !== value)
        throw new InputError(
          `${source}:${row.line}: ${row.name} has ${id} ${value} here and ${known.ids[id]} in line ${known.row.line}: keep one`,
          source,
          row.line,
        );
      known.ids[id] = value;
    }
    for (const alias of row.aliases) if (!known.names.has(alias)) known.names.set(alias, row.line);
  }
  const table = new PhraseTable<NameEntry>();
  const owners = new Map<string, { name: string; line: number }>();
  const all: KnownEntity[] = [];
  for (const { row, ids, names } of entities.values()) {
    const known: KnownEntity = { key: keyOf(row, ids), name: row.name, type: row.type, ids };
    all.push(known);
    for (const [name, line] of names) {
      const owner = owners.get(name);
      if (owner && owner.name !== row.name)
        throw new InputError(
          `${source}:${line}: "${name}" belongs to ${owner.name} (line ${owner.line}) and to ${row.name}: remove it from one of them`,
          source,
          line,
        );
      owners.set(name, { name: row.name, line });
      table.add(name, { list: 'watchlist', known });
    }
  }
  return { names: table, entities: all };
}

/** `state:RU` where a code is given, so that a watched state is the state of the lexicon; else the type and the name. */
function keyOf({ type, name }: WatchlistRow, ids: Readonly<Record<string, string>>): string {
  if (type === 'state' && ids.iso3166) return `state:${ids.iso3166}`;
  return `${type}:${slug(name)}`;
}

/** Types by the names that foreign lists have for them, FollowTheMoney's schemata among them. */
const FOREIGN: Readonly<Record<string, EntityTypeId>> = {
  per: 'person',
  people: 'person',
  human: 'person',
  country: 'state',
  gpe: 'state',
  government: 'state',
  publicbody: 'organization',
  company: 'organization',
  legalentity: 'organization',
  org: 'organization',
  organisation: 'organization',
  party: 'organization',
  location: 'place',
  loc: 'place',
  address: 'place',
  city: 'place',
  region: 'place',
  realestate: 'facility',
  vessel: 'product',
  airplane: 'product',
  vehicle: 'product',
  agreement: 'treaty',
  law: 'treaty',
};

export function typeNamed(name: string): EntityTypeId | undefined {
  const key = name.trim().toLowerCase();
  return key in ENTITY_TYPES ? (key as EntityTypeId) : FOREIGN[key];
}
