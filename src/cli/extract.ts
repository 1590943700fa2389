import { extractionRecord } from '../export/extraction-record.ts';
import { createPipeline } from '../pipeline.ts';
import { readInputs } from '../read/read-inputs.ts';
import type { CliCommand } from './command.ts';
import { shippedAnnotator } from './language-model.ts';
import { openOutput } from './output.ts';

interface Options {
  readonly output?: string;
  readonly trace?: boolean;
  readonly stdinFormat?: string;
}

export const extract: CliCommand = {
  name: 'extract',
  summary: 'documents in, one JSON object per document out: mentions, entities, relations',
  configure: (command) =>
    command
      .argument('[input...]', 'files, folders, globs, or - for standard input (the default): JSON Lines')
      .option('-o, --output <file>', 'write to a file instead of standard output')
      .option('--trace', 'also tell why: rules, links between mentions, quoted sentences')
      .option('--stdin-format <format>', 'what standard input holds: jsonl, txt or md', 'jsonl'),
  examples: [
    ['dragoman extract articles.jsonl > facts.jsonl', 'one result a line, in the order of the input'],
    ['dragoman extract --trace seeds/', 'every readable file of a folder, with reasons'],
    ['cat article.txt | dragoman extract --stdin-format txt', 'a text from standard input'],
  ],
  async run([inputs], options, { reporter }) {
    const { output: path, trace = false, stdinFormat = 'jsonl' } = options as Options;
    const pipeline = createPipeline({ annotator: await shippedAnnotator() });
    const output = openOutput(path);
    try {
      let done = 0;
      for await (const reading of readInputs(inputs?.length ? (inputs as string[]) : ['-'], stdinFormat)) {
        if ('refused' in reading) {
          reporter.refuse(reading.refused);
          continue;
        }
        const { document, given } = reading;
        const extraction = pipeline.extract(document, given ? { given } : {});
        const record = extractionRecord(extraction, { trace });
        await output.write(`${JSON.stringify(record)}\n`);
        reporter.progress(`${++done} documents, ${reporter.refused()} refused`);
      }
      await output.close();
    } catch (error) {
      await output.discard();
      throw error;
    }
  },
};
