import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dragoman } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'dragoman-workers-'));

const SENTENCES = [
  'Egyptian President Anwar Sadat visited Jerusalem in November 1977.',
  'Sadat met Israeli Prime Minister Menachem Begin at Camp David.',
  'The Arab League suspended Egypt and moved its headquarters to Tunis.',
  'Iraq invaded Kuwait in August 1990.',
  'The United Nations Security Council imposed sanctions on Iraq.',
  'France recognized the People’s Republic of China in 1964, Charles de Gaulle announced.',
  'Britain and Argentina did not sign the treaty that Jimmy Carter had praised.',
];

/** Enough text for threads to be started, each document another mixture. */
const RECORDS = Array.from({ length: 160 }, (_, document) => ({
  id: `d${document}`,
  date: '1991-01-15',
  text: Array.from(
    { length: 5 },
    (_, sentence) => SENTENCES[(document * (sentence + 1) + sentence) % 7],
  ).join(' '),
}));
// a line that is refused keeps its place among the others
const lines = RECORDS.map((record) => JSON.stringify(record));
lines.splice(150, 0, '{"id":');
const articles = join(home, 'articles.jsonl');
writeFileSync(articles, lines.join('\n'));

const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

it('one thread and several give the same lines in the same order', () => {
  const [one, three] = [1, 3].map((workers) => dragoman(['extract', articles, '--workers', String(workers)]));
  expect(one!.status).toBe(1);
  expect(
    one!.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(RECORDS.map(({ id }) => id));
  expect(three).toEqual(one);
}, 120_000);

it('one thread and several build the same graph, byte for byte', () => {
  for (const workers of ['1', '2'])
    dragoman(['build', articles, '--workers', workers, '--name', 'same', '-o', join(home, workers)]);
  expect(bytesOf(join(home, '2'))).toEqual(bytesOf(join(home, '1')));
}, 120_000);

it('refuses what is no number of threads', () => {
  for (const given of ['0', 'two', '65', '1.5'])
    expect(dragoman(['extract', '--workers', given])).toMatchObject({
      status: 2,
      err: expect.stringContaining(`--workers takes a number from 1 to 64, not ${given}`),
    });
});
