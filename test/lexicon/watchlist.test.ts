import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadWatchlist } from '../../src/lexicon/load.ts';
import { parseWatchlist } from '../../src/lexicon/read-watchlist.ts';
import { InputError } from '../../src/model/input-error.ts';

const entities = (text: string) => parseWatchlist(text, 'list').entities;

describe('formats', () => {
  test('CSV with quoted cells, other ids and blank lines', () => {
    expect(
      entities(
        'name,type,aliases,iso2,notes\n\n"Kravonia, Republic of",country,"Kravonia|KV",KV,"says ""no"""\n',
      ),
    ).toEqual([{ key: 'state:KV', name: 'Kravonia, Republic of', type: 'state', ids: { iso3166: 'KV' } }]);
  });

  test('JSON Lines', () => {
    const list = parseWatchlist(
      '{"name":"Acme","type":"company","aliases":["Acme Corp"],"ids":{"lei":12}}\n',
      'list',
    );
    expect(list.entities).toEqual([
      { key: 'organization:acme', name: 'Acme', type: 'organization', ids: { lei: '12' } },
    ]);
    expect(list.names.get('Acme Corp')?.known.name).toBe('Acme');
  });

  test('FollowTheMoney entities', () => {
    const line = JSON.stringify({
      id: 'Q1',
      schema: 'Person',
      properties: {
        name: ['Rudolf Rassendyll', 'R. Rassendyll'],
        alias: ['The Play-Actor'],
        wikidataId: ['Q2'],
      },
    });
    const list = parseWatchlist(line, 'list');
    expect(list.entities).toEqual([
      {
        key: 'person:rudolf-rassendyll',
        name: 'Rudolf Rassendyll',
        type: 'person',
        ids: { ftm: 'Q1', wikidata: 'Q2' },
      },
    ]);
    expect(list.names.get('The Play-Actor')?.known.name).toBe('Rudolf Rassendyll');
  });

  test('rows of one entity add up', () => {
    expect(entities('name,type,aliases,lei\nAcme,company,Acme Corp,\nAcme,company,ACME Inc,5\n')).toEqual([
      { key: 'organization:acme', name: 'Acme', type: 'organization', ids: { lei: '5' } },
    ]);
  });
});

describe('what cannot be used is named by line', () => {
  test.each([
    ['', /list: is empty/],
    ['name,aliases\nX,Y\n', /list:1: the first line must name the columns/],
    ['name,type\nRuritania,planet\n', /list:2: no type "planet": use one of person, state/],
    ['name,type\nRuritania,state\n,state\n', /list:3: has no name/],
    ['name,type\nRuritania,state,Strelsau,more\n', /list:2: has 4 cells where the first line has 2/],
    ['name,type\n"Ruritania,state\n', /list:2: a quotation mark is never closed/],
    ['{"name":"X","type":"state"}\n{oops}\n', /list:2: is no JSON/],
    ['{"name":"X"}\n', /list:1: type: /],
    ['name,type\nX,state\nX,person\n', /list:3: X is a person here and a state in line 2/],
    ['name,type,lei\nX,company,1\nX,company,2\n', /list:3: X has lei 2 here and 1 in line 2/],
    ['name,type,aliases\nX,state,Z\nY,state,Z\n', /list:3: "Z" belongs to X \(line 2\) and to Y/],
  ])('%j', (text, message) => {
    expect(() => entities(text)).toThrow(InputError);
    expect(() => entities(text)).toThrow(message);
  });
});

describe('files', () => {
  test('are read from disk', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'watchlist-')), 'list.csv');
    writeFileSync(path, '\uFEFFname,type\r\nFreedonia,state\r\n');
    expect((await loadWatchlist(path)).entities.map(({ key }) => key)).toEqual(['state:freedonia']);
  });

  test('that are not there are named', async () => {
    await expect(loadWatchlist('/nowhere/list.csv')).rejects.toThrow(/\/nowhere\/list.csv: no such file/);
  });
});
