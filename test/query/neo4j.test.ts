import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/query/examples.ts';

/**
 * The questions are for our graph here and, after `export --to cypher`, for Neo4j: Neo4j's own reader of Cypher, the one behind its
 * editors (grammar and semantic analysis), must find nothing wrong with them. It takes its time.
 */
const complaints = (text: string): readonly unknown[] =>
  lintCypherQuery(`CYPHER 5 ${text}`, {}).diagnostics.map(({ message }) => message);

describe("Neo4j's reader of Cypher", { timeout: 120_000 }, () => {
  it.each(EXAMPLES)('accepts: $question', ({ text }) => {
    expect(complaints(text)).toEqual([]);
  });

  it('refuses what is wrong', () => {
    expect(complaints('MATCH (n) RETURN m')).toEqual(['Variable `m` not defined']);
  });
});
