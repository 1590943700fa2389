import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dragoman } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'dragoman-annotate-'));
const row = (id: number, form: string): string => `${id}\t${form}${'\t_'.repeat(8)}`;
const forms = (out: string): string[] =>
  out.split('\n').flatMap((line) => (/^\d+\t/.test(line) ? [line.split('\t')[1]!] : []));

it('annotates a text from standard input', () => {
  const { status, out, err } = dragoman(['annotate'], {
    input: 'Sadat met Begin in Jerusalem. They talked.',
  });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('# newdoc id = stdin\n');
  expect(out).toContain('# text = They talked.\n');
  expect(out).toMatch(/^2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t/m);
});

it('keeps the words and sentences of a CoNLL-U file; a broken sentence costs only itself', () => {
  const sentences = [[row(1, 'Sadat-met'), row(2, 'Begin.')], ['1\tbroken'], [row(1, 'Peace')]];
  const file = join(home, 'given.conllu');
  writeFileSync(file, sentences.map((rows) => `${rows.join('\n')}\n\n`).join(''));
  const { status, out, err } = dragoman(['annotate', '--conllu', file]);
  expect(forms(out)).toEqual(['Sadat-met', 'Begin.', 'Peace']);
  expect(err).toContain(':4: 2 columns');
  expect(status).toBe(1);
});

it.each([
  [['--conllu', 'nowhere.conllu'], 'cannot read nowhere.conllu'],
  [['a.txt', '--conllu', 'b.conllu'], 'either inputs or --conllu'],
])('%j is wrong usage', (args, complaint) => {
  const { status, out, err } = dragoman(['annotate', ...args], { cwd: home });
  expect(err).toContain(complaint);
  expect({ status, out }).toEqual({ status: 2, out: '' });
});
