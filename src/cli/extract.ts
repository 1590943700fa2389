import { extractionRecord } from '../export/extraction-record.ts';
import type { CliCommand } from './command.ts';
import { extractions } from './extractions.ts';
import { shippedPipeline } from './language-model.ts';
import { openOutput } from './output.ts';

interface Options {
  readonly output?: string;
  readonly trace?: boolean;
  readonly open?: boolean;
  readonly watchlist?: string;
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
      .option('--open', 'what every clause says, as worded, in place of typed relations')
      .option('--watchlist <file>', 'names to watch for: CSV, JSON Lines or FollowTheMoney entities')
      .option('--stdin-format <format>', 'what standard input holds: jsonl, txt or md', 'jsonl'),
  examples: [
    ['dragoman extract articles.jsonl > facts.jsonl', 'one result a line, in the order of the input'],
    ['dragoman extract --trace seeds/', 'every readable file of a folder, with reasons'],
    ['cat article.txt | dragoman extract --stdin-format txt', 'a text from standard input'],
  ],
  async run([inputs], options, { reporter }) {
    const {
      output: path,
      trace = false,
      open = false,
      stdinFormat = 'jsonl',
      watchlist,
    } = options as Options;
    const pipeline = await shippedPipeline(watchlist);
    const output = openOutput(path);
    try {
      const sources = inputs?.length ? (inputs as string[]) : ['-'];
      for await (const extraction of extractions(sources, stdinFormat, pipeline, reporter)) {
        const record = extractionRecord(extraction, {
          trace,
          ...(open && { open: pipeline.surface(extraction.document) }),
        });
        await output.write(`${JSON.stringify(record)}\n`);
      }
      await output.close();
    } catch (error) {
      await output.discard();
      throw error;
    }
  },
};
