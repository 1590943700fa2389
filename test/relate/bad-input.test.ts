import { beforeAll, describe, expect, it } from 'vitest';
import { shippedAnnotator } from '../../src/cli/language-model.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { RELATION_TYPES } from '../../src/ontology/registry.ts';
import { createPipeline, type Pipeline } from '../../src/pipeline.ts';
import { processorTime } from '../processor-time.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = createPipeline({ annotator: await shippedAnnotator() });
});

const read = (text: string): Extraction =>
  pipeline.extract({ id: 'x', date: '1990-08-03', language: 'en', text });

/** `Iraq attack Kuwait`: what a text says somebody did, offices and memberships left out. */
function deeds(text: string): readonly string[] {
  const { entities, relations } = read(text);
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name;
  return relations
    .filter(({ type }) => {
      const known = RELATION_TYPES.get(type);
      return !known || 'event' in known;
    })
    .map(({ source, type, target }) => `${name(source)} ${type} ${name(target)}`)
    .sort();
}

/** Texts that name actors side by side and say of none that he did anything to another. */
const STATE_NOTHING: Readonly<Record<string, string>> = {
  'a headline without a verb': 'France, Germany and the European Union: a year of crises',
  'a heading of two names': 'Nixon and Mao in Beijing',
  'a caption': 'Mikhail Gorbachev (left), Ronald Reagan (right), Geneva, November 1985',
  'a list of states': 'Members: France, Italy, Spain, Portugal, Greece, Turkey.',
  'a list with bullets': '* Belgium\n* Netherlands\n* Luxembourg\n* Germany\n',
  'a numbered list':
    '1. Helmut Kohl, Germany\n2. Francois Mitterrand, France\n3. Margaret Thatcher, Britain\n',
  'a list of delegates':
    'Present: Yitzhak Rabin (Israel), Yasser Arafat (PLO), Bill Clinton (United States), Warren Christopher (United States).',
  'a table with bars': '| Country | Capital |\n|---|---|\n| Peru | Lima |\n| Chile | Santiago |\n',
  'a table with tabs':
    'Country\tCapital\tHead of state\nPeru\tLima\tAlberto Fujimori\nChile\tSantiago\tPatricio Aylwin\n',
  'figures of states': 'Exports (billion dollars): Japan 287, Germany 410, United States 393, France 217',
  'a medal table': 'Gold: Soviet Union 55, East Germany 37, United States 36, South Korea 12',
  'football scores': 'Brazil 2 Sweden 1, Italy 1 Austria 0, Argentina 0 Cameroon 1',
  'bylines and sources': 'By JOHN SMITH and ANNA BROWN, Associated Press. Sources: Reuters, AP, AFP',
  'links to other pages': 'SEE ALSO: Israel vs. Iran | Carter in Poland | Egypt votes',
  'names with question marks': 'Sadat? Begin? Carter? Egypt!!! Israel!!!',
  fixtures: 'Wales v Ireland, 15:00, Cardiff; Spain v Italy, 17:30, Madrid',
  'a score with a dash': 'West Germany - Argentina 1-0',
  'league results': 'Real Madrid 3-1 Barcelona\nBayern Munich 0-0 Juventus\nAjax 2-2 Porto',
};

describe('what states nothing gives no edge', () => {
  it.each(Object.entries(STATE_NOTHING))('%s', (_, text) => {
    expect(deeds(text)).toEqual([]);
  });
});

it.each(['Brazil beat Sweden 2-1 on Sunday.', 'Boris Becker crushed Stefan Edberg 6-2, 7-6, 6-4.'])(
  'a game is no assault: %s',
  (text) => {
    const events = read(text).relations.flatMap(({ type }) => {
      const known = RELATION_TYPES.get(type);
      return known && 'event' in known && known.event ? [type] : [];
    });
    expect(events).toEqual([]);
  },
);

it.each([
  'Sweden defeated Australia 2-0 to take third place.',
  'England thrashed Germany 5-1 and France edged Italy 2-1.',
  'Norway lost to Peru 0-3 on penalties.',
  'Truman (R-MO) v. Dewey (D-NY): 303-189',
])('teams are no states: %s', (text) => {
  expect(deeds(text)).toEqual([]);
});

it('votes are no results of a game', () => {
  expect(deeds('The Senate defeated the treaty 52-48.')).toEqual(['Senate defeat treaty']);
});

it('dates and counts are no results of a game', () => {
  expect(deeds('The army killed 3-4 rebels in Tunis on 3-4 May.')).toEqual(['army kill 3-4 rebels']);
});

describe('quotation marks', () => {
  it('inside quotation marks: the outer speaker quotes the inner one', () => {
    const found = deeds(
      '"Saddam Hussein told me: \'Iraq will not attack Kuwait,\'" the ambassador told reporters in Cairo.',
    );
    expect(found).toContain('Iraq attack Kuwait');
    expect(found.filter((edge) => edge.includes('attack'))).toEqual(['Iraq attack Kuwait']);
    const { relations } = read(
      '"Saddam Hussein told me: \'Iraq will not attack Kuwait,\'" the ambassador told reporters in Cairo.',
    );
    const attack = relations.find(({ type }) => type === 'attack')!;
    expect(attack.evidence[0].negated).toBe(true);
  });

  it.each([
    ['never closed', '"Iraq attacked Kuwait. The Arab League condemned Iraq.'],
    ['never opened', 'Iraq attacked Kuwait." The Arab League condemned Iraq.'],
    ['of two kinds', '“Iraq attacked Kuwait." The Arab League condemned Iraq.'],
    ['one too many', '"Iraq attacked Kuwait."" The Arab League condemned Iraq.'],
    ['a thousand of them', `${'"'.repeat(1000)}Iraq attacked Kuwait. The Arab League condemned Iraq.`],
  ])('%s: what is said is still said', (_, text) => {
    expect(deeds(text)).toEqual(['Arab League condemn Iraq', 'Iraq attack Kuwait']);
  });
});

/** One sentence of so many clauses. */
const chained = (clauses: number): string => `${Array(clauses).fill('Iraq attacked Kuwait').join(' and ')}.`;
/** One sentence that lists so many states after its verb. */
const listed = (times: number): string =>
  `Iraq criticized ${Array(times).fill('Kuwait, Jordan, Egypt, Syria').join(', ')}.`;

describe('a sentence of 400 words', () => {
  it('of clauses gives the one edge they all state', () => {
    const text = chained(100);
    expect(text.split(' ')).toHaveLength(399);
    expect(deeds(text)).toEqual(['Iraq attack Kuwait']);
  });

  it('of names ties none of them to another', () => {
    const text = `${Array(100).fill('Kuwait, Jordan, Egypt, Syria').join(', ')}.`;
    expect(deeds(text)).toEqual([]);
  });

  it('of names behind a verb ties them to its subject alone', () => {
    for (const edge of deeds(listed(100)))
      expect(edge).toMatch(/^Iraq criticize (?:Kuwait|Jordan|Egypt|Syria)$/);
  });

  it('of relative clauses one in another has an end', () => {
    expect(() => deeds(`Iraq condemned ${'the envoy who met '.repeat(100)}Egypt.`)).not.toThrow();
  });

  it.each([
    ['clauses', chained],
    ['names', listed],
    ['brackets', (n: number) => `Iraq ${'('.repeat(n * 4)} attacked Kuwait.`],
    ['relative clauses', (n: number) => `Iraq condemned ${'the envoy who met '.repeat(n)}Egypt.`],
  ])('of %s takes a time that does not explode with its length', async (_, sentence) => {
    const time = (n: number) => processorTime(() => read(sentence(n)));
    await time(25);
    const short = Math.max(2, await time(25));
    // eight times the words; a search over pairs of words would take 64 times as long, over triples 512 times
    expect(await time(200)).toBeLessThan(150 * short);
  });
});

it.each([
  ['0001-01-05', undefined],
  ['0050-03-05', '0049-12'],
  ['9999-11-05', '9999-12'],
])('a document of %s says nothing of years that no date can be written in', (date, expected) => {
  const text = expected?.startsWith('9')
    ? 'France will attack Italy in December.'
    : 'France attacked Italy in December.';
  const { relations } = pipeline.extract({ id: 'x', date, language: 'en', text });
  expect(relations.find(({ type }) => type === 'attack')?.evidence[0].date).toBe(expected);
});
