import { describe, expect, test } from 'vitest';
import type { WordAnalysis } from '../../src/annotate/annotator.ts';
import { fillConllu } from '../../src/annotate/conllu/fill-conllu.ts';
import { writeConllu } from '../../src/annotate/conllu/write-conllu.ts';
import type { Token } from '../../src/model/sentence.ts';

const token = (start: number, text: string, head: number, more: Partial<Token> = {}): Token => ({
  start,
  end: start + text.length,
  text,
  lemma: text.toLowerCase(),
  tag: 'X',
  xpos: 'FW',
  head,
  dep: head < 0 ? 'root' : 'dep',
  name: 'O',
  ...more,
});

describe('writeConllu', () => {
  test('writes a document', () => {
    const text = 'Putin\nleft.\n\nWhy?';
    const document = { id: 'a', language: 'en', text };
    const sentences = [
      {
        start: 0,
        end: 11,
        tokens: [token(0, 'Putin', 1, { name: 'B-person' }), token(6, 'left', -1), token(10, '.', 1)],
      },
      { start: 13, end: 17, tokens: [token(13, 'Why', -1), token(16, '?', 0)] },
    ];
    expect(writeConllu({ document, sentences })).toBe(
      `# newdoc id = a
# newpar
# sent_id = a-1
# text = Putin left.
1	Putin	putin	X	FW	_	2	dep	_	Name=B-person|TokenRange=0:5
2	left	left	X	FW	_	0	root	_	SpaceAfter=No|TokenRange=6:10
3	.	.	X	FW	_	2	dep	_	TokenRange=10:11

# newpar
# sent_id = a-2
# text = Why?
1	Why	why	X	FW	_	0	root	_	SpaceAfter=No|TokenRange=13:16
2	?	?	X	FW	_	1	dep	_	TokenRange=16:17

`,
    );
  });

  test('nothing for a document without sentences', () => {
    expect(writeConllu({ document: { id: 'a', language: 'en', text: '' }, sentences: [] })).toBe('');
  });
});

/** Every word hangs on the first. */
const annotator = {
  analyse: (forms: readonly string[]): WordAnalysis[] =>
    forms.map((form, i) => ({ ...token(0, form, i ? 0 : -1), name: form === 'Kim' ? 'B-person' : 'O' })),
};

async function fill(text: string): Promise<string[]> {
  const lines = text.split('\n').flatMap((line, i) => (line.trim() ? [{ number: i + 1, text: line }] : []));
  async function* stream() {
    yield* lines;
  }
  const out: string[] = [];
  for await (const filled of fillConllu(stream(), annotator, 'f.conllu')) {
    out.push('text' in filled ? filled.text : `${filled.refused.line}: ${filled.refused.message}`);
  }
  return out;
}

const row = (id: string, form: string, misc = '_') =>
  [id, form, 'l', 'U', 'P', 'F=1', '0', 'd', '9:x', misc].join('\t');

describe('fillConllu', () => {
  test('keeps words, comments, ranges, empty nodes and MISC', async () => {
    const range = ['2-3', "don't", ...Array(8).fill('_')].join('\t');
    const input = `# sent_id = 1\n${row('1', 'Kim', 'SpaceAfter=No|Name=B-old')}\n${range}\n${row('2', 'do')}\n${row('3', "n't")}\n${row('3.1', 'go')}\n`;
    expect(await fill(input)).toEqual([
      `# sent_id = 1
1	Kim	kim	X	FW	_	0	root	_	Name=B-person|SpaceAfter=No
${range}
2	do	do	X	FW	_	1	dep	_	_
3	n't	n't	X	FW	_	1	dep	_	_
${row('3.1', 'go')}

`,
    ]);
  });

  test('sentences are parted by blank lines; line ends of Windows are read', async () => {
    expect(await fill(`${row('1', 'a')}\r\n\r\n\n${row('1', 'b')}`)).toEqual([
      '1\ta\ta\tX\tFW\t_\t0\troot\t_\t_\n\n',
      '1\tb\tb\tX\tFW\t_\t0\troot\t_\t_\n\n',
    ]);
  });

  test.each([
    ['too few columns', '1\ta', '1: 2 columns; CoNLL-U has 10, separated by tabs'],
    ['a number left out', `${row('1', 'a')}\n${row('3', 'c')}`, '2: id 3 where 2 is due'],
    ['no form', row('1', ''), '1: a word without a form'],
    ['no number', row('x', 'a'), '1: id x where 1 is due'],
  ])('%s is refused, and the next sentence goes on', async (_, bad, message) => {
    expect(await fill(`${bad}\n\n${row('1', 'b')}`)).toEqual([
      message,
      '1\tb\tb\tX\tFW\t_\t0\troot\t_\t_\n\n',
    ]);
  });
});
