import { describe, expect, test } from 'vitest';
import { sentenceEnds } from '../../src/annotate/text/sentences.ts';
import { words } from '../../src/annotate/text/words.ts';

function sentences(text: string): string[] {
  const tokens = words(text);
  const forms = tokens.map(({ start, end }) => text.slice(start, end));
  let start = 0;
  return sentenceEnds(tokens, forms, text).map((end) => {
    const found = text.slice(tokens[start]!.start, tokens[end - 1]!.end);
    start = end;
    return found;
  });
}

test('a line of 400,000 dots is looked at once, not once for each dot', { timeout: 20_000 }, () => {
  const tokens = Array.from({ length: 400_000 }, (_, i) => ({ start: 2 * i, end: 2 * i + 1 }));
  const forms = tokens.map(() => '.');
  expect(sentenceEnds(tokens, forms, '. '.repeat(tokens.length))).toEqual([tokens.length]);
});

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['a dateline', ['CAIRO, Sept. 18 (Reuters) -', 'Egypt thanked the United States.']],
    ['a dateline of place and dash', ['TOKYO —', 'Japan thanked India.']],
    ['a place with hyphens', ['PORT-AU-PRINCE -', 'Haiti agreed.']],
    ['a place that nobody knows', ['ARAVA CROSSING -', 'Israel agreed.']],
    ['no dateline: a body and a dash', ['NATO - the alliance - agreed.']],
    ['no dateline: two dashes', ['NATO - Turkey with it - agreed.']],
    ['a dateline with a dash alone', ['THE HAGUE, Netherlands (AP) --', 'Judges ruled.']],
    ['no dateline: a name explained', ['NATO (the alliance) agreed.', 'UK (Reuters) confirmed it.']],
    ['a heading that ran into its text', ['Difficulties ahead', 'The president has decided.']],
    ['a heading and a nationality', ['African investment', 'The Chinese president arrived.']],
    ['a heading with a quotation', ["A 'strong warning'", 'After months the EU acted.']],
    ['no heading: a city', ['Judges left The Hague in May.']],
    ['no heading: a paper', ['Readers of the daily The Hindu agreed.']],
    ['no heading: a film', ['She made the film In the Heat of the Night.']],
    ['no heading: an opening quotation mark', ['It read " The war is over.']],
    ['no heading: parts of a sentence', ['On Monday, At the Gates played.']],
    ['plain', ['Putin met Kim.', 'They signed a treaty.', 'Why now?', 'Nobody knows!']],
    ['titles and initials', ['Gen. Mark A. Milley met Mr. Esper.', 'They left.']],
    ['an abbreviation that ends', ['He lives in the U.S.', 'She does not.']],
    [
      'an abbreviation that does not',
      ['The U.S. Senate and Acme Inc. Chairman Lee agreed at 10 a.m. Monday.'],
    ],
    ['months', ['Talks end on Sept. 24 in Geneva.']],
    ['states', ['The plant in Dearborn, Mich. closed.']],
    ['quotation marks behind the stop', ['"We will act."', 'The minister left.']],
    ['typographic quotation marks', ['“We will act.”', '“When?” asked Abe.']],
    ['brackets', ['(The talks failed.)', 'He resigned.']],
    ['a question inside its sentence', ['"Will it hold?" Merkel asked.', '"Never!" said Orban.']],
    ['numbers of notes', ['He died in 2014. [4] [12]', 'She survived.']],
    ['decimals and versions', ['Growth was 3.5 percent.', 'Rates rose.']],
    ['dots', ['He paused ...', 'Then he spoke.']],
    ['dots that lead in', ['He paused.', '... Then he spoke.']],
    ['a number at the beginning', ['The army advanced.', '12 people died.']],
    ['small letters after a stop', ['it rained.', 'nobody came.']],
    ['a company with a mark', ['Shares of Yahoo! rose in New York.']],
    ['other scripts', ['Путин встретил Кима.', 'Они подписали договор.']],
  ])('%s', (_, expected) => expect(sentences(expected.join(' '))).toEqual(expected));

  test('a forgotten space', () => {
    expect(sentences('The war ended.The talks began.')).toEqual(['The war ended.', 'The talks began.']);
    expect(sentences('Visit example.com.ua or the U.S.S.R. today')).toHaveLength(1);
  });

  test('line breaks and paragraphs end a sentence', () => {
    expect(sentences('KYIV TALKS\nPutin met Kim\r\n\r\nin Vladivostok')).toEqual([
      'KYIV TALKS',
      'Putin met Kim',
      'in Vladivostok',
    ]);
  });

  test('but not the breaks of a hard-wrapped paragraph', () => {
    const lines = [
      'The foreign ministers of Norway and Sweden met in Oslo on Monday to talk',
      'about the border, the fisheries in the north and the electricity that both',
      'countries sell. Norway agreed to a joint commission. Sweden said it would',
      'send a delegation.',
    ];
    expect(sentences(lines.join('\n'))).toEqual([
      lines.join('\n').slice(0, lines.join('\n').indexOf(' Norway agreed')),
      'Norway agreed to a joint commission.',
      'Sweden said it would\nsend a delegation.',
    ]);
  });

  test('lines of one length that each end with a full stop are not wrapped', () => {
    const line = 'The foreign ministers of Norway and Sweden met in Oslo on Monday.';
    expect(sentences(`${line}\n${line}\n${line}`)).toEqual([line, line, line]);
  });
});
