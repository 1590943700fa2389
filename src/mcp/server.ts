import { McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { KnowledgeGraph } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import { CypherError } from '../query/cypher/cypher-error.ts';
import { indexOf } from '../query/graph-index.ts';
import { VERSION } from '../version.ts';
import { RESOURCES } from './resources.ts';
import type { Tool } from './tool.ts';
import { TOOLS } from './tools.ts';

const INSTRUCTIONS =
  'A knowledge graph read from news texts: who did what to whom, when, on whose word. Every relation has evidence: a sentence with its ' +
  'document and offsets. Answer from these sentences and quote them with their document; do not add what they do not say. Mind ' +
  '"negated" (the text denies it), "modality" (anything but actual has not happened by that sentence) and "attribution" (who ' +
  'says so). An empty answer means that the texts of this graph say nothing, not that it is untrue. Begin with search_entities.';

/** Serves a graph to an assistant over standard input and output, until the input ends. */
export function serveGraph(
  graph: KnowledgeGraph,
  failed: (error: Error) => void,
): { close(): Promise<void> } {
  return serveStdio(() => createServer(graph), { onerror: failed });
}

/** A Model Context Protocol server with all tools and resources over a graph. */
export function createServer(graph: KnowledgeGraph): McpServer {
  const server = new McpServer(
    { name: 'dragoman', title: `dragoman: ${graph.manifest.name}`, version: VERSION },
    { instructions: INSTRUCTIONS },
  );
  for (const tool of TOOLS) addTool(server, graph, tool);
  for (const { uri, name, description, read } of RESOURCES)
    server.registerResource(name, uri, { description, mimeType: 'application/json' }, () => ({
      contents: [{ uri, mimeType: 'application/json', text: JSON.stringify(read(graph)) }],
    }));
  addDocuments(server, graph);
  return server;
}

function addTool(
  server: McpServer,
  graph: KnowledgeGraph,
  { name, title, description, input, answer }: Tool,
): void {
  const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
  server.registerTool(
    name,
    { title, description, inputSchema: input, annotations },
    async (given, { mcpReq }) => {
      try {
        const found = await answer(graph, given, { signal: mcpReq.signal });
        return {
          content: [{ type: 'text', text: JSON.stringify(found) }],
          structuredContent: found as Record<string, unknown>,
        };
      } catch (error) {
        if (!(error instanceof InputError || error instanceof CypherError)) throw error;
        // not a failure of the server: the assistant reads what was wrong and asks again
        return { isError: true, content: [{ type: 'text', text: error.message }] };
      }
    },
  );
}

function addDocuments(server: McpServer, graph: KnowledgeGraph): void {
  const { documents } = indexOf(graph);
  const template = new ResourceTemplate('dragoman://documents/{+id}', {
    // a graph may have very many: they are read by the ids that quotes give
    list: undefined,
    complete: {
      id: (begun) => [...documents.keys()].filter((id) => id.startsWith(begun)).slice(0, 100),
    },
  });
  const about = {
    description: 'The text of a document; offsets of quotes count in it',
    mimeType: 'text/plain',
  };
  server.registerResource('document', template, about, (uri, { id }) => {
    const key = decodeURIComponent(String(id));
    const document = documents.get(key);
    if (!document) throw new InputError(`no document ${key}`, graph.manifest.name);
    return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: document.text }] };
  });
}
