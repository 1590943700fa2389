import { once } from 'node:events';
import type { CliCommand } from './command.ts';
import { openGraph } from './graph-argument.ts';

export const mcp: CliCommand = {
  name: 'mcp',
  summary:
    'serves a graph to an AI assistant: a Model Context Protocol server over standard input and output',
  configure: (command) =>
    command
      .argument('<graph>', 'folder of a stored graph, or its name in graph-data')
      .addHelpText(
        'after',
        '\nAn assistant starts the command itself. Most are told of it by a file such as\n' +
          '  {"mcpServers": {"treaties": {"command": "npx", "args": ["dragoman", "mcp", "/path/to/graph-data/treaties"]}}}',
      ),
  examples: [['dragoman mcp graph-data/treaties', 'waits for an assistant; ends with its input']],
  async run([given], _, { reporter }) {
    const graph = await openGraph(given as string);
    // a large library that no other command needs
    const { serveGraph } = await import('../mcp/server.ts');
    const server = serveGraph(graph, (error) => reporter.note(error.message));
    if (process.stdin.isTTY) reporter.note('waits for an assistant on standard input; Ctrl+C stops it');
    await Promise.race([
      once(process.stdin, 'close'),
      once(process.stdin, 'end'),
      once(process, 'SIGINT'),
      once(process, 'SIGTERM'),
    ]);
    await server.close();
  },
};
