import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InputError } from '../model/input-error.ts';
import { MODEL_PATHS } from '../read/model-files.ts';
import type { CliCommand } from './command.ts';
import { graphFolder, storedGraphs } from './graph-argument.ts';
import { serveViewer } from './serve.ts';
import { UsageError } from './usage-error.ts';

const ASSETS = fileURLToPath(new URL('../viewer', import.meta.url));

export const view: CliCommand = {
  name: 'view',
  summary: 'serves the viewer on 127.0.0.1 and prints its address',
  configure: (command) =>
    command
      .argument(
        '[graph]',
        'folder of a stored graph, or its name in graph-data (default: the first one there)',
      )
      .option('-p, --port <number>', 'port (default: any free one)')
      .option('-c, --compare <graph>', 'a second graph, to see what is new, gone and changed against it'),
  examples: [
    ['dragoman view', 'the first graph of graph-data; stop with Ctrl+C'],
    ['dragoman view putin-kim-new-year --port 8080', 'a graph by name, at a port of your own'],
    ['dragoman view january --compare december', 'what is new in january against december'],
  ],
  async run([given], options, { reporter, json }) {
    if (!existsSync(ASSETS)) throw new InputError('the viewer is not built: run npm run build', ASSETS);
    const name = given === undefined ? (await storedGraphs())[0] : (given as string);
    const graph = name === undefined ? undefined : await graphFolder(name);
    const compare = options.compare === undefined ? undefined : await graphFolder(options.compare as string);
    const server = await serve({ graph, compare, others: await othersThan(name) }, portOf(options.port));
    process.stdout.write(json ? `${JSON.stringify({ url: server.url, graph })}\n` : `${server.url}\n`);
    reporter.note(`${graph ? `shows ${graph}` : 'no graph yet: drop a file'}; Ctrl+C stops it`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await server.close();
  },
};

function portOf(given: unknown): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`${given}: not a port (0 to 65535)`);
  return port;
}

/** The other graphs of graph-data: any of them can be compared with the one that is shown. */
async function othersThan(name: string | undefined): Promise<ReadonlyMap<string, string>> {
  if (name === undefined) return new Map();
  const others = (await storedGraphs()).filter((other) => other !== name);
  return new Map(await Promise.all(others.map(async (other) => [other, await graphFolder(other)] as const)));
}

/** A random port unless one is asked for: a page left open from another day must not meet another graph. */
async function serve(
  {
    graph,
    compare,
    others,
  }: {
    graph: string | undefined;
    compare: string | undefined;
    others: ReadonlyMap<string, string>;
  },
  port: number | undefined,
) {
  try {
    return await serveViewer({
      assets: ASSETS,
      model: MODEL_PATHS,
      ...(graph !== undefined && { graph }),
      ...(compare !== undefined && { compare }),
      others,
      port: port ?? 0,
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (port === undefined || (code !== 'EADDRINUSE' && code !== 'EACCES')) throw error;
    throw new UsageError(`port ${port} cannot be used (${code})`);
  }
}
