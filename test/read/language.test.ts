import { describe, expect, it } from 'vitest';
import { assertEnglish } from '../../src/read/language.ts';
import { read, readingIn } from './reading.ts';

const { put, summary } = readingIn('dragoman-language-');

describe('refuses, and says what it seems to be', () => {
  it.each([
    [
      'German',
      'Der ägyptische Präsident Anwar as-Sadat und der israelische Ministerpräsident Menachem Begin haben am Montag in Washington den Friedensvertrag unterzeichnet.',
    ],
    [
      'French',
      'Le président égyptien Anouar el-Sadate et le premier ministre israélien Menahem Begin ont signé lundi le traité de paix sur la pelouse de la Maison Blanche.',
    ],
    [
      'Spanish',
      'El presidente de Egipto y el primer ministro de Israel firmaron el lunes el tratado de paz en los jardines de la Casa Blanca, en presencia del presidente.',
    ],
    [
      'Dutch',
      'De Egyptische president en de Israëlische premier hebben maandag het vredesverdrag ondertekend op het gazon van het Witte Huis, waar ook president Carter bij was, zeiden zij. Zij gaven elkaar daarna de hand.',
    ],
    [
      'Danish',
      'Den egyptiske præsident og den israelske statsminister underskrev mandag fredsaftalen på plænen foran Det Hvide Hus, hvor også den amerikanske præsident var til stede.',
    ],
    [
      'Finnish',
      'Egyptin presidentti ja Israelin pääministeri allekirjoittivat maanantaina rauhansopimuksen Valkoisen talon nurmikolla presidentti Carterin läsnä ollessa.',
    ],
    ['Russian', 'Президент Египта и премьер-министр Израиля подписали в понедельник мирный договор.'],
    ['Arabic', 'وقع الرئيس المصري ورئيس الوزراء الإسرائيلي معاهدة السلام في واشنطن'],
    ['', '埃及总统和以色列总理星期一在白宫草坪上签署了和平条约'],
  ])('%s', async (language, text) => {
    await expect(assertEnglish(text, 'a.txt')).rejects.toThrow(
      language ? `not in English but ${language}, it seems; only English is read` : /^not in English/,
    );
  });
});

describe('passes', () => {
  it.each([
    'Sadat met Begin.',
    'Carter',
    'Egyptian President Anwar Sadat praised U.S. President Jimmy Carter. Sadat met Israeli Prime Minister Menachem Begin in Jerusalem.',
    '1979-03-26 12 14 16',
    'Key European nations call for new sanctions against Belarus',
    'SOCCER RESULTS. Ajax 2 PSV Eindhoven 1. Real Madrid 0 Barcelona 3. Bayern Munich 2 Hamburg 2. Juventus 1 Inter Milan 1.',
    'Borussia Mönchengladbach beat Kaiserslautern 2-1 at home on Saturday and climbed to second place in the table.',
    'President Emmanuel Macron said "la France est là" when he met the mayor of Nouméa and the leaders of the parties.',
  ])('%s', async (text) => {
    await expect(assertEnglish(text, 'a.txt')).resolves.toBeUndefined();
  });
});

it('can be forced', async () => {
  const path = put(
    'de.txt',
    'Der Präsident und der Ministerpräsident haben am Montag den Vertrag unterzeichnet, sagten sie nach dem Treffen vor der Presse.',
  );
  expect(summary(await read([path]))).toEqual([
    'de.txt (de): not in English but German, it seems; only English is read (--any-language reads it all the same)',
  ]);
  expect(summary(await read([path], { anyLanguage: true }))).toEqual(['de']);
});
