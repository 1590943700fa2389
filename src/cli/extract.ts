import type { CliCommand } from './command.ts';
import { orReported, readable } from './extractions.ts';
import { createExtractor } from './extractor.ts';
import { inOrder } from './in-order.ts';
import { addInputOptions, type InputOptions, readOptions } from './input-options.ts';
import { openOutput } from './output.ts';
import { progressBar } from './progress.ts';
import { addWorkersOption, workersOf } from './workers-option.ts';

interface Options extends InputOptions {
  readonly output?: string;
  readonly trace?: boolean;
  readonly open?: boolean;
  readonly watchlist?: string;
  readonly workers?: string;
}

export const extract: CliCommand = {
  name: 'extract',
  summary: 'documents in, one JSON object per document out: mentions, entities, relations',
  configure: (command) =>
    addInputOptions(
      addWorkersOption(
        command
          .argument(
            '[input...]',
            'files, folders, globs, addresses, or - for standard input (the default): JSON Lines',
          )
          .option('-o, --output <file>', 'write to a file instead of standard output')
          .option(
            '--trace',
            'also tell why: rules, paths, links between mentions, quotes, and what was rejected',
          )
          .option('--open', 'what every clause says, as worded, in place of typed relations')
          .option('--watchlist <file>', 'names to watch for: CSV, JSON Lines or FollowTheMoney entities'),
      ),
      'jsonl',
    ),
  examples: [
    ['dragoman extract articles.jsonl > facts.jsonl', 'one result a line, in the order of the input'],
    ['dragoman extract --trace seeds/', 'every readable file of a folder, with reasons'],
    ["dragoman extract 'crawl/*.html' reports.zip mail/", 'pages, archives, messages: every known format'],
    [
      'dragoman extract news.csv --columns text=body,date=day',
      'a table whose columns have names of their own',
    ],
    ['dragoman extract --allow-network https://example.org/feed.xml', 'a feed from the web'],
    ['cat article.txt | dragoman extract --stdin-format txt', 'a text from standard input'],
  ],
  async run([inputs], options, { reporter }) {
    const { output: path, trace = false, open = false, watchlist } = options as Options;
    const workers = workersOf((options as Options).workers);
    const bar = progressBar(reporter);
    const reading = { ...readOptions(options as Options), meter: bar.meter };
    const extractor = await createExtractor(workers, watchlist);
    const output = openOutput(path);
    try {
      const sources = inputs?.length ? (inputs as string[]) : ['-'];
      const lines = inOrder(
        readable(sources, reading, reporter),
        (read) => orReported(read, extractor.line(read, { trace, open }), reporter),
        extractor.ahead,
      );
      for await (const line of lines) {
        if (line === undefined) continue;
        await output.write(line);
        bar.step();
      }
      await output.close();
    } catch (error) {
      await output.discard();
      throw error;
    } finally {
      await extractor.close();
    }
  },
};
