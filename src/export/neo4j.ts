import type { Driver, Session } from 'neo4j-driver-lite';
import type { KnowledgeGraph } from '../model/graph.ts';
import { InputError } from '../model/input-error.ts';
import type { ViewProperties, ViewValue } from '../ontology/query-view.ts';
import { CONSTRAINT, mergeEdges, mergeNodes } from './cypher-statements.ts';
import type { ExportOptions } from './export-format.ts';
import { batches, edgeRows, FLOATS, nodeRows } from './property-graph.ts';

export interface Neo4jOptions extends ExportOptions {
  readonly user?: string;
  readonly password?: string;
  /** Default: the server's own. */
  readonly database?: string;
  /** Hears after each statement how many nodes and relationships were sent so far. */
  readonly progress?: (nodes: number, relationships: number) => void;
}

export interface Sent {
  readonly nodes: number;
  readonly relationships: number;
}

/** Rows in one statement. */
const BATCH = 1000;

/** Addresses that the driver understands. */
export const isBoltAddress = (text: string): boolean => /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//.test(text);

/**
 * Sends a graph to Neo4j or another server that speaks Bolt. Every statement is parameterised and merges, so that a run that
 * broke off is simply repeated, and a second run changes nothing. Nothing is deleted.
 * @throws InputError when the server cannot be reached or refuses
 */
export async function sendToNeo4j(
  graph: KnowledgeGraph,
  address: string,
  options: Neo4jOptions = {},
): Promise<Sent> {
  const { default: neo4j } = await import('neo4j-driver-lite');
  const { user, password = '', database, progress = () => {} } = options;
  let driver: Driver | undefined;
  let session: Session | undefined;
  const sent = { nodes: 0, relationships: 0 };
  const rows = (properties: ViewProperties): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, FLOATS.has(key) ? value : parameter(value)]),
    );
  // JavaScript's numbers would all arrive as floats
  const parameter = (value: ViewValue): unknown => {
    if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
    return Array.isArray(value) ? value.map(parameter) : value;
  };
  try {
    const scheme = user === undefined ? 'none' : 'basic';
    const login = { scheme, principal: user ?? '', credentials: password };
    driver = neo4j.driver(address, login, { userAgent: 'dragoman' });
    session = driver.session(database === undefined ? {} : { database });
    await session.run(CONSTRAINT);
    for (const [label, batch] of batches(nodeRows(graph), (row) => row.label, BATCH)) {
      const parameters = batch.map(({ id, properties }) => ({ id, properties: rows(properties) }));
      await session.executeWrite((transaction) =>
        transaction.run(mergeNodes(label, '$rows'), { rows: parameters }),
      );
      sent.nodes += batch.length;
      progress(sent.nodes, sent.relationships);
    }
    for (const [type, batch] of batches(edgeRows(graph, options), (row) => row.type, BATCH)) {
      const parameters = batch.map(({ properties, type: _, ...ends }) => ({
        ...ends,
        properties: rows(properties),
      }));
      await session.executeWrite((transaction) =>
        transaction.run(mergeEdges(type, '$rows'), { rows: parameters }),
      );
      sent.relationships += batch.length;
      progress(sent.nodes, sent.relationships);
    }
    return sent;
  } catch (error) {
    const why = (error as Error).message.split('\n', 1)[0];
    throw new InputError(
      `the server took ${sent.nodes} nodes and ${sent.relationships} relationships, then: ${why}`,
      masked(address),
    );
  } finally {
    await session?.close();
    await driver?.close();
  }
}

/** A password in an address must not show in a message. */
const masked = (address: string): string => address.replace(/\/\/[^/@]*@/, '//');
