import { z } from 'zod';
import type { ValueMap } from '../../query/cypher/values/value.ts';
import { cypherStream } from '../../query/cypher-rows.ts';
import { limit } from '../input-schema.ts';
import { tool } from '../tool.ts';

/** An assistant waits for the answer, and others of its calls wait too. */
const MOST_MILLISECONDS = 20_000;

export const queryTool = tool({
  name: 'query',
  title: 'Query in Cypher',
  description:
    'Runs a read-only Cypher query (openCypher 9 and common Neo4j 5) over the graph, for questions that the other tools do not ' +
    'answer. Read the resource dragoman://schema first: labels, relationship types, properties. evidence(r) gives the quotes of ' +
    'a relationship. Relations without direction, such as MEET, must be matched without an arrow.',
  input: z.object({
    text: z.string().describe('MATCH (a:State)-[r:SIGN]->(t:Treaty) RETURN a.name, t.name, r.date'),
    params: z.record(z.string(), z.json()).exactOptional().describe('Values of $name in the text'),
    edges: z
      .enum(['relation', 'evidence'])
      .default('relation')
      .describe('One relationship for each relation, or for each piece of evidence'),
    limit: limit(100),
  }),
  async answer(graph, { text, params = {}, edges, limit: most }, { signal }) {
    const options = { edges, limitRows: most + 1, limitMs: MOST_MILLISECONDS, signal };
    const rows: object[] = [];
    for await (const row of cypherStream(graph, text, params as ValueMap, options)) rows.push(row);
    const more = rows.length > most;
    return { rows: rows.slice(0, most), ...(more && { more: `only the first ${most} rows are given` }) };
  },
});
