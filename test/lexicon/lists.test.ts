import countries from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { CAPITALS, SEATS_OF_POWER } from '../../src/lexicon/capitals.ts';
import { AMBIGUOUS_CITIES, CITIES } from '../../src/lexicon/cities.ts';
import { DEMONYMS, PEOPLES } from '../../src/lexicon/demonyms.ts';
import { DISPUTED_TERRITORIES } from '../../src/lexicon/disputed-territories.ts';
import { isNoName, nameHeadType, nominalHeadType } from '../../src/lexicon/head-words.ts';
import { HISTORICAL_STATES } from '../../src/lexicon/historical-states.ts';
import { INTERNATIONAL_ORGANIZATIONS } from '../../src/lexicon/international-organizations.ts';
import { knownNames, knownNamesInCapitals } from '../../src/lexicon/known-names.ts';
import { KNOWN_TREATIES } from '../../src/lexicon/known-treaties.ts';
import { NEWS_OUTLETS } from '../../src/lexicon/news-outlets.ts';
import { givenNameGender, isSurname } from '../../src/lexicon/person-names.ts';
import { PhraseTable } from '../../src/lexicon/phrase-table.ts';
import { POLITICAL_BODIES } from '../../src/lexicon/political-bodies.ts';
import { names, rows, words } from '../../src/lexicon/rows.ts';
import { STATES } from '../../src/lexicon/states.ts';
import { HOME_NATIONS, TERRITORIES } from '../../src/lexicon/territories.ts';
import { titleRole } from '../../src/lexicon/title-table.ts';

const duplicates = (list: readonly string[]): string[] => [
  ...new Set(list.filter((each, i) => list.indexOf(each) !== i)),
];

describe('codes', () => {
  test('of states and territories are those of ISO 3166', () => {
    for (const table of [STATES, TERRITORIES])
      for (const [codes] of rows(table)) {
        const [iso, iso3] = codes!.split(' ');
        // Kosovo stands with the disputed ones
        expect([iso, countries.alpha2ToAlpha3(iso!)]).toEqual([iso, iso3]);
      }
  });

  test('cover every code that ISO has', () => {
    const listed = [STATES, TERRITORIES, DISPUTED_TERRITORIES].flatMap((table) =>
      rows(table).flatMap(([codes]) => codes!.split(' ')),
    );
    const uninhabited = new Set(['BL', 'BV', 'HM', 'MF', 'TF', 'UM']);
    const missing = Object.keys(countries.getAlpha2Codes()).filter(
      (code) => !listed.includes(code) && !uninhabited.has(code),
    );
    expect(missing).toEqual([]);
  });

  test('of Wikidata look like such, and none is used twice', () => {
    const ids = [
      STATES,
      HISTORICAL_STATES,
      DISPUTED_TERRITORIES,
      HOME_NATIONS,
      INTERNATIONAL_ORGANIZATIONS,
      KNOWN_TREATIES,
    ].flatMap((table) => rows(table).map(([codes]) => codes!.split(' ').at(-1)!));
    const known = ids.filter((id) => id !== '-');
    expect(known.filter((id) => !/^Q[1-9]\d*$/.test(id))).toEqual([]);
    expect(duplicates(known)).toEqual([]);
  });
});

describe('rows', () => {
  test.each(
    Object.entries({
      STATES,
      HISTORICAL_STATES,
      DISPUTED_TERRITORIES,
      TERRITORIES,
      INTERNATIONAL_ORGANIZATIONS,
      NEWS_OUTLETS,
      POLITICAL_BODIES,
      KNOWN_TREATIES,
    }),
  )('%s: key, name, other names; no key and no name twice', (_, table) => {
    const all = rows(table);
    expect(all.filter((cells) => cells.length !== 3 || !cells[0] || !cells[1])).toEqual([]);
    expect(duplicates(all.map(([codes]) => codes!.split(' ')[0]!))).toEqual([]);
    expect(duplicates(all.flatMap(([, name, others]) => [name!, ...names(others)]))).toEqual([]);
  });

  test('of demonyms, capitals and seats name states that there are, each once', () => {
    for (const table of [DEMONYMS, CAPITALS])
      expect(duplicates(rows(table).map(([key]) => key!))).toEqual([]);
    // building the table refuses an unknown state
    expect(knownNames().size).toBeGreaterThan(10_000);
    expect(rows(SEATS_OF_POWER).length).toBeGreaterThan(5);
  });

  test('no word is an adjective of two nationalities', () => {
    expect(
      duplicates(rows(DEMONYMS).flatMap(([, adjectives, nouns]) => [...names(adjectives), ...names(nouns)])),
    ).toEqual([]);
    const national = new Set(rows(DEMONYMS).flatMap(([, adjectives]) => names(adjectives)));
    expect(words(PEOPLES).filter((word) => national.has(word))).toEqual([]);
  });
});

describe('ambiguous names', () => {
  test('of cities are in the list of those that need context', () => {
    const sure = new Set(names(CITIES));
    expect(names(AMBIGUOUS_CITIES).filter((city) => sure.has(city))).toEqual([]);
    for (const name of ['Nice', 'Reading', 'Jackson', 'Victoria', 'Florence'])
      expect(sure.has(name)).toBe(false);
  });

  test('cities are no common words', () => {
    for (const word of ['Of', 'Same', 'Mobile', 'Bath', 'Independence', 'Union'])
      expect(names(CITIES)).not.toContain(word);
  });

  test.each([
    ['Moscow', 'capital', 'place:moscow'],
    ['Kiev', 'capital', 'place:kyiv'],
    ['Britain', 'state', 'state:GB'],
    ['the US', undefined, undefined],
    ['US', 'state', 'state:US'],
    ['Congo', 'state', 'state:CD'],
    ['Russians', 'demonym', 'state:RU'],
    ['Chinese', 'demonym', 'state:CN'],
    ['Chineses', undefined, undefined],
    ['Kremlin', 'seat', 'state:RU'],
    ['Bavaria', 'region', 'place:bavaria'],
    ['KCNA', 'outlet', 'organization:kcna'],
    ['Hong Kong', 'territory', 'place:HK'],
    ['Republic of China', 'state', 'state:TW'],
    ['Cote  d’Ivoire', 'state', 'state:CI'],
  ])('%s is in the list: %s', (name, list, key) => {
    const entry = knownNames().get(name);
    expect(entry?.list).toBe(list);
    expect(entry?.known.key).toBe(key);
  });

  test('in capitals, short names stay out', () => {
    expect(knownNamesInCapitals().get('NORTH KOREA')?.known.key).toBe('state:KP');
    expect(knownNamesInCapitals().get('US')).toBeUndefined();
  });
});

describe('word lists', () => {
  test('titles tell the role', () => {
    expect(titleRole('President')).toBe('head_of_state');
    expect(titleRole('foreign minister')).toBe('minister_of');
    expect(titleRole('Mr.')).toBe('-');
    expect(titleRole('table')).toBeUndefined();
  });

  test('given names tell the gender', () => {
    expect(givenNameGender('Vladimir')).toBe('male');
    expect(givenNameGender('Angela')).toBe('female');
    expect(givenNameGender('Yulia')).toBe('female');
    expect(givenNameGender('Treaty')).toBeUndefined();
    expect(isSurname('Merkel')).toBe(true);
    expect(isSurname('Ministry')).toBe(false);
  });

  test('heads tell the type', () => {
    expect(nominalHeadType('treaty')).toBe('treaty');
    expect(nominalHeadType('troops')).toBe('group');
    expect(nominalHeadType('year')).toBeUndefined();
    expect(nameHeadType('Airport')).toBe('facility');
    expect(nameHeadType('Ministry')).toBe('organization');
    expect(isNoName('Monday')).toBe(true);
    expect(isNoName('Moscow')).toBe(false);
  });
});

describe('the phrase table', () => {
  const table = new PhraseTable<string>();
  table.add('North Korea', 'land');
  table.add('North', 'direction');
  table.add('U.S.', 'us');
  const tokens = (text: string) =>
    [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

  test('finds the longest phrase that ends where a token ends', () => {
    expect(table.longestAt('North Korea won', tokens('North Korea won'), 0)).toEqual({
      entry: 'land',
      end: 11,
      count: 2,
    });
    expect(table.longestAt('North Koreans', tokens('North Koreans'), 0)).toEqual({
      entry: 'direction',
      end: 5,
      count: 1,
    });
    expect(table.longestAt('South Korea', tokens('South Korea'), 0)).toBeUndefined();
    expect(table.longestAt('U.S. army', tokens('U.S. army'), 0)?.entry).toBe('us');
  });

  test('finds nothing behind the last token', () => {
    expect(table.longestAt('North', tokens('North'), 1)).toBeUndefined();
  });

  test('keeps the first entry of a phrase', () => {
    table.add('North', 'other');
    expect(table.get('North')).toBe('direction');
  });
});
