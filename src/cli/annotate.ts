import { createReadStream } from 'node:fs';
import { fillConllu } from '../annotate/conllu/fill-conllu.ts';
import { writeConllu } from '../annotate/conllu/write-conllu.ts';
import { lines } from '../read/lines.ts';
import { type ReadOptions, readInputs } from '../read/read-inputs.ts';
import type { CliCommand } from './command.ts';
import { addInputOptions, type InputOptions, readOptions } from './input-options.ts';
import { shippedAnnotator } from './language-model.ts';
import { openOutput } from './output.ts';
import type { Reporter } from './reporter.ts';
import { UsageError } from './usage-error.ts';

interface Options extends InputOptions {
  readonly conllu?: string;
  readonly output?: string;
}

export const annotate: CliCommand = {
  name: 'annotate',
  summary: 'sentences, tokens, lemmas, tags, dependency trees and names as CoNLL-U',
  configure: (command) =>
    addInputOptions(
      command
        .argument('[input...]', 'files, folders, globs, addresses, or - for standard input (the default)')
        .option('--conllu <file>', 'keep the words and sentences of a CoNLL-U file (- for standard input)')
        .option('-o, --output <file>', 'write to a file instead of standard output'),
      'txt',
    ),
  examples: [
    ['dragoman annotate article.txt', 'its trees'],
    ['echo "Putin met Kim in Pyongyang." | dragoman annotate', 'a sentence from standard input'],
    ['dragoman annotate --conllu gold.conllu > trees.conllu', 'trees over given words, to be scored'],
  ],
  async run([inputs], options, { reporter }) {
    const { conllu, output: path } = options as Options;
    if (conllu !== undefined && inputs?.length)
      throw new UsageError('give either inputs or --conllu, not both');
    const output = openOutput(path);
    try {
      const results =
        conllu === undefined
          ? documents(inputs, readOptions(options as Options), reporter)
          : sentences(conllu, reporter);
      for await (const text of results) await output.write(text);
      await output.close();
    } catch (error) {
      await output.discard();
      throw error;
    }
  },
};

async function* documents(
  inputs: string | readonly string[] | undefined,
  options: ReadOptions,
  reporter: Reporter,
): AsyncIterable<string> {
  const annotator = await shippedAnnotator();
  let done = 0;
  for await (const reading of readInputs(inputs?.length ? (inputs as string[]) : ['-'], options)) {
    if ('refused' in reading) {
      reporter.refuse(reading.refused);
      continue;
    }
    yield writeConllu(annotator.annotate(reading.document));
    reporter.progress(`${++done} documents, ${reporter.refused()} refused`);
  }
}

async function* sentences(path: string, reporter: Reporter): AsyncIterable<string> {
  const annotator = await shippedAnnotator();
  const bytes = () => (path === '-' ? process.stdin : createReadStream(path));
  let done = 0;
  try {
    for await (const filled of fillConllu(lines({ name: path, id: path, bytes }), annotator, path)) {
      if ('refused' in filled) reporter.refuse(filled.refused);
      else yield filled.text;
      if (++done % 100 === 0) reporter.progress(`${done} sentences, ${reporter.refused()} refused`);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
      throw new UsageError(`cannot read ${path} (${code}); --conllu takes one CoNLL-U file`);
    }
    throw error;
  }
}
