import { describe, expect, test } from 'vitest';
import { parseWatchlist } from '../../src/lexicon/read-watchlist.ts';
import { recognize } from '../../src/recognize/recognize.ts';
import { annotated } from './annotated.ts';

const FICTION = `name,type,aliases,wikidata
Ruritania,state,Kingdom of Ruritania;Strelsau,
Freedonia,state,,Q1
Groznyj Vostok,weapon,GV-7,
`;

describe('a watchlist of fictional states', () => {
  const watchlist = parseWatchlist(FICTION, 'fiction.csv');
  const found = (text: string) =>
    recognize(annotated(text), { watchlist })
      .filter(({ form }) => form === 'name')
      .map(({ text: surface, type, known }) => `${surface}:${type}=${known?.key ?? ''}`);

  test('overrides recognition', () => {
    expect(found('Strelsau accused Freedonia of aggression.')).toEqual([
      'Strelsau:state=state:ruritania',
      'Freedonia:state=state:freedonia',
    ]);
  });

  test('finds the longest name, and a name that is no capitalized word of its own', () => {
    expect(found('The Kingdom of Ruritania tested the GV-7 in Russia.')).toEqual([
      'Kingdom of Ruritania:state=state:ruritania',
      'GV-7:weapon=weapon:groznyj-vostok',
      'Russia:state=state:RU',
    ]);
  });

  test('says what it knows', () => {
    const [mention] = recognize(annotated('Strelsau accused Freedonia of aggression.'), { watchlist });
    expect(mention).toMatchObject({ rule: 'lexicon/watchlist', known: { name: 'Ruritania' } });
  });
});
