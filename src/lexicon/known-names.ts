import { slug } from '../model/identity.ts';
import type { KnownEntity } from '../model/mention.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import { CAPITALS, SEATS_OF_POWER } from './capitals.ts';
import { AMBIGUOUS_CITIES, CITIES } from './cities.ts';
import { AMBIGUOUS_COMPANIES, COMPANIES } from './companies.ts';
import { DEMONYMS, PEOPLES, PEOPLES_OF_TWO_WORDS } from './demonyms.ts';
import { DISPUTED_TERRITORIES } from './disputed-territories.ts';
import { HISTORICAL_STATES } from './historical-states.ts';
import { INTERNATIONAL_ORGANIZATIONS } from './international-organizations.ts';
import { KNOWN_EVENTS } from './known-events.ts';
import { KNOWN_PERSONS } from './known-persons.ts';
import { KNOWN_TREATIES } from './known-treaties.ts';
import { KNOWN_WEAPONS } from './known-weapons.ts';
import { NEWS_OUTLETS } from './news-outlets.ts';
import { PhraseTable } from './phrase-table.ts';
import { POLITICAL_BODIES } from './political-bodies.ts';
import { REGIONS } from './regions.ts';
import { names, rows, words } from './rows.ts';
import { SPORTS_TEAMS } from './sports-teams.ts';
import { STATES } from './states.ts';
import { HOME_NATIONS, TERRITORIES } from './territories.ts';

/** The list a name stands in, which decides how much context it needs. */
export type NameList =
  | 'state'
  | 'territory'
  | 'demonym'
  | 'people'
  | 'capital'
  | 'seat'
  | 'organization'
  | 'outlet'
  | 'body'
  | 'treaty'
  | 'event'
  | 'weapon'
  | 'team'
  | 'company'
  | 'ambiguous-company'
  | 'person'
  | 'region'
  | 'city'
  | 'ambiguous-city'
  | 'watchlist';

export interface NameEntry {
  readonly list: NameList;
  readonly known: KnownEntity;
  /** The state that a capital, a seat or an adjective stands for, or that a body belongs to. */
  readonly state?: KnownEntity;
}

/** The states and territories by ISO code or key, each with its names. */
function* lands(): Generator<{ key: string; list: NameList; known: KnownEntity; names: readonly string[] }> {
  for (const [codes, name, others] of rows(STATES)) {
    const [iso, iso3, wikidata] = codes!.split(' ');
    const ids = { iso3166: iso!, iso3166alpha3: iso3!, wikidata: wikidata! };
    yield {
      key: iso!,
      list: 'state',
      known: { key: `state:${iso}`, name: name!, type: 'state', ids },
      names: [name!, ...names(others)],
    };
  }
  for (const [codes, name, others] of rows(HISTORICAL_STATES)) {
    const [key, wikidata] = codes!.split(' ');
    const known = { key: `state:${key}`, name: name!, type: 'state' as const, ids: given({ wikidata }) };
    yield { key: key!, list: 'state', known, names: [name!, ...names(others)] };
  }
  for (const [codes, name, others] of rows(DISPUTED_TERRITORIES)) {
    const [key, type, iso, iso3, wikidata] = codes!.split(' ') as [
      string,
      EntityTypeId,
      string,
      string,
      string,
    ];
    const ids = given({ iso3166: iso, iso3166alpha3: iso3, wikidata });
    const list = type === 'state' ? 'state' : 'territory';
    yield {
      key,
      list,
      known: { key: `${type}:${key}`, name: name!, type, ids },
      names: [name!, ...names(others)],
    };
  }
  for (const [codes, name, others] of rows(TERRITORIES)) {
    const [iso, iso3] = codes!.split(' ');
    const ids = { iso3166: iso!, iso3166alpha3: iso3! };
    yield {
      key: iso!,
      list: 'territory',
      known: { key: `place:${iso}`, name: name!, type: 'place', ids },
      names: [name!, ...names(others)],
    };
  }
  for (const [codes, name, others] of rows(HOME_NATIONS)) {
    const [key, wikidata] = codes!.split(' ');
    const type = key === 'GB-NIR' ? 'place' : 'state';
    const known = { key: `${type}:${key}`, name: name!, type, ids: given({ wikidata }) } as const;
    yield {
      key: key!,
      list: type === 'place' ? 'territory' : 'state',
      known,
      names: [name!, ...names(others)],
    };
  }
}

/** The ids that are there; "-" in a list says that there is none, or none that is certain. */
const given = (ids: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ids).filter((pair): pair is [string, string] => !!pair[1] && pair[1] !== '-'),
  );

/** One of thousands of places: what is known of it is put together when it is met. */
class PlaceEntry implements NameEntry {
  readonly list: NameList;
  readonly #name: string;
  #known: KnownEntity | undefined;

  constructor(list: NameList, name: string) {
    this.list = list;
    this.#name = name;
  }

  get known(): KnownEntity {
    this.#known ??= { key: `place:${slug(this.#name)}`, name: this.#name, type: 'place' };
    return this.#known;
  }
}

const article = /^the\s+/i;

function build(): PhraseTable<NameEntry> {
  const table = new PhraseTable<NameEntry>();
  const states = new Map<string, KnownEntity>();
  for (const { key, list, known, names } of lands()) {
    states.set(key, known);
    for (const name of names) table.add(name.replace(article, ''), { list, known, state: known });
  }
  const stateOf = (key: string): KnownEntity => {
    const state = states.get(key);
    if (!state) throw new Error(`a list names the state ${key}, which no list of states has`);
    return state;
  };
  const withState = (key: string) => (key === '-' ? {} : { state: stateOf(key) });
  const place = (name: string, list: NameList): void =>
    table.add(name, new PlaceEntry(list, canonical(name)));

  for (const [key, adjectives, nouns] of rows(DEMONYMS)) {
    const state = stateOf(key!);
    // "Iranian", "Iranians"; "Chinese" has no plural of its own
    const plurals = names(adjectives)
      .filter((word) => !/(ese|ss|ish|ench|utch|elsh)$/.test(word))
      .map((word) => `${word}s`);
    for (const word of [...names(adjectives), ...names(nouns), ...plurals])
      table.add(word, { list: 'demonym', known: state, state });
  }
  for (const [key, seats] of rows(SEATS_OF_POWER))
    for (const seat of names(seats))
      table.add(seat, { list: 'seat', known: stateOf(key!), state: stateOf(key!) });
  for (const [key, capitals] of rows(CAPITALS)) {
    // the first is the name by which the others are known: "Kyiv;Kiev"
    const known = (name: string): KnownEntity => ({
      key: `place:${slug(canonical(name))}`,
      name: canonical(name),
      type: 'place',
    });
    for (const name of names(capitals))
      table.add(name, { list: 'capital', known: known(name), state: stateOf(key!) });
  }
  for (const [codes, name, others] of rows(INTERNATIONAL_ORGANIZATIONS)) {
    const [key, wikidata] = codes!.split(' ');
    const known: KnownEntity = {
      key: `organization:${key}`,
      name: name!,
      type: 'organization',
      ids: given({ wikidata }),
    };
    for (const each of [name!, ...names(others)]) table.add(each, { list: 'organization', known });
  }
  for (const [list, text] of [
    ['body', POLITICAL_BODIES],
    ['outlet', NEWS_OUTLETS],
  ] as const)
    for (const [codes, name, others] of rows(text)) {
      const [key, state] = codes!.split(' ');
      const known: KnownEntity = { key: `organization:${key}`, name: name!, type: 'organization' };
      for (const each of [name!, ...names(others)]) table.add(each, { list, known, ...withState(state!) });
    }
  for (const [codes, name, others] of rows(KNOWN_TREATIES)) {
    const [key, wikidata] = codes!.split(' ');
    const known: KnownEntity = {
      key: `treaty:${key}`,
      name: name!,
      type: 'treaty',
      ids: given({ wikidata }),
    };
    for (const each of [name!, ...names(others)]) table.add(each, { list: 'treaty', known });
  }
  for (const [list, type, text] of [
    ['event', 'event', KNOWN_EVENTS],
    ['weapon', 'weapon', KNOWN_WEAPONS],
    ['person', 'person', KNOWN_PERSONS],
    ['team', 'organization', SPORTS_TEAMS],
    ['company', 'organization', COMPANIES],
    ['ambiguous-company', 'organization', AMBIGUOUS_COMPANIES],
  ] as const)
    for (const name of names(text))
      table.add(name, { list, known: { key: `${type}:${slug(name)}`, name, type } });
  for (const name of names(REGIONS)) place(name, 'region');
  for (const name of names(CITIES)) {
    place(name, 'city');
    // "St. Louis" is as often written "St Louis"
    if (name.startsWith('St. ')) place(name.replace('.', ''), 'city');
  }
  for (const name of names(AMBIGUOUS_CITIES)) place(name, 'ambiguous-city');
  for (const word of [...words(PEOPLES), ...names(PEOPLES_OF_TWO_WORDS)])
    table.add(word, { list: 'people', known: { key: `group:${slug(word)}`, name: word, type: 'group' } });
  return table;
}

/** Spellings of one capital. */
const CANONICAL: Readonly<Record<string, string>> = {
  Kiev: 'Kyiv',
  Peking: 'Beijing',
  Nanking: 'Nanjing',
  'Yangtze River': 'Yangtze',
  Teheran: 'Tehran',
  Katmandu: 'Kathmandu',
  Delhi: 'New Delhi',
  Dacca: 'Dhaka',
  Berne: 'Bern',
  Rangoon: 'Yangon',
  Ashkhabad: 'Ashgabat',
  'Nur-Sultan': 'Astana',
  'Ulan Bator': 'Ulaanbaatar',
  Yaounde: 'Yaoundé',
  Bogota: 'Bogotá',
  Brasilia: 'Brasília',
  Asuncion: 'Asunción',
  Lome: 'Lomé',
  Reykjavík: 'Reykjavik',
  "Sana'a": 'Sanaa',
  Chișinău: 'Chisinau',
  'Washington, D.C.': 'Washington',
  'Washington D.C.': 'Washington',
  'Washington, DC': 'Washington',
  'Washington DC': 'Washington',
};
const canonical = (name: string): string => CANONICAL[name] ?? name;

let table: PhraseTable<NameEntry> | undefined;
let capitals: PhraseTable<NameEntry> | undefined;

/** All names of the lists, built at the first call. */
export const knownNames = (): PhraseTable<NameEntry> => (table ??= build());

/** The same in capitals, for headlines and datelines. Names of up to two letters are left out ("US" of "TELL US"). */
export function knownNamesInCapitals(): PhraseTable<NameEntry> {
  if (!capitals) {
    capitals = new PhraseTable();
    for (const [name, entry] of knownNames().entries())
      if (name.length > 2) capitals.add(name.toUpperCase(), entry);
  }
  return capitals;
}
