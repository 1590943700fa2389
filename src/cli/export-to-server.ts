import type { ExportOptions } from '../export/export-format.ts';
import { isBoltAddress, sendToNeo4j } from '../export/neo4j.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Context } from './command.ts';

export const isServer = isBoltAddress;

export interface ServerTarget {
  readonly address: string;
  readonly user?: string;
  readonly database?: string;
}

/** Sends a graph to a server; the password comes from the environment, where no list of processes shows it. */
export async function exportToServer(
  graph: KnowledgeGraph,
  { address, ...target }: ServerTarget,
  options: ExportOptions,
  { reporter, json }: Context,
): Promise<void> {
  const { entities, relations } = graph.manifest.counts;
  const password = process.env.NEO4J_PASSWORD;
  const sent = await sendToNeo4j(graph, address, {
    ...options,
    ...target,
    ...(password !== undefined && { password }),
    progress: (nodes, relationships) =>
      reporter.progress(`${nodes} of ${entities} nodes, ${relationships} of ${relations} relationships`),
  });
  if (json) process.stdout.write(`${JSON.stringify(sent)}\n`);
  else reporter.note(`sent ${sent.nodes} nodes and ${sent.relationships} relationships`);
}
