import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { hostileGraph } from './hostile-graph.ts';
import { opensIn } from './opens-in.ts';
import { literals, type Row, statements } from './read-cypher.ts';
import { edgesOf, nodesOf, textOf } from './what-it-says.ts';

opensIn('cypher', "Neo4j's own parser and checker (@neo4j-cypher/language-support)", () => {
  it('every statement is one', () => {
    expect(lintCypherQuery(textOf('cypher', hostileGraph), {}).diagnostics).toEqual([]);
  }, 60_000);

  it('also with --edges evidence', () => {
    const last = statements(textOf('cypher', hostileGraph, { edges: 'evidence' })).at(-1)!;
    expect(lintCypherQuery(last, {}).diagnostics).toEqual([]);
  }, 60_000);

  it('which it would see otherwise', () => {
    const [, merging = ''] = statements(textOf('cypher', hostileGraph));
    expect(lintCypherQuery(merging.replace('MERGE (n', 'MERGE n'), {}).diagnostics).not.toEqual([]);
    expect(lintCypherQuery(merging.replace("'", ''), {}).diagnostics).not.toEqual([]);
  }, 60_000);
});

describe('the script', () => {
  const all = statements(textOf('cypher', hostileGraph));
  const rows = (pattern: RegExp): readonly Row[] =>
    all.filter((statement) => pattern.test(statement)).flatMap((statement) => literals(statement));
  const nodes = rows(/MERGE \(n:Entity/);
  const edges = rows(/MERGE \(a\)-/);

  it('first makes the lookup by id quick', () => {
    expect(all[0]).toMatch(/^CREATE CONSTRAINT \w+ IF NOT EXISTS/);
  });

  it('holds the same nodes, names and types', () => {
    const found = nodes.map(({ id, properties: { name, type } }) => [id, { name, type }]);
    expect(Object.fromEntries(found)).toEqual(nodesOf(hostileGraph));
  });

  it('holds the same edges, types, dates and sentences', () => {
    const found = edges.map(
      ({ key, source, target, properties: { relation, first = '', last = '', quotes } }) => [
        key,
        { source, target, type: relation, first, last, quotes: (quotes as string[]).join('\n') },
      ],
    );
    expect(Object.fromEntries(found)).toEqual(edgesOf(hostileGraph));
  });

  it('gives labels and types as queries see them', () => {
    const text = textOf('cypher', hostileGraph);
    for (const part of [
      'SET n:Person',
      'SET n:Treaty',
      '[r:HEAD_OF_STATE {',
      '[r:PROTEST_AGAINST {',
      '[r:TALK_TO {',
    ])
      expect(text).toContain(part);
    const praise = edges.find(({ properties }) => properties.count === 2)!.properties;
    expect(praise).toMatchObject({
      event: 'SUPPORT',
      cameo: '051',
      quad: 1,
      score: 5,
      date: '1978-12-10',
      last: '1979',
      negated: false,
      modality: 'actual',
      attribution: ['Israel', '=SUM(A1;B2)'],
      documents: ['letter/2', 'letter/2'],
    });
    expect((praise.starts as number[]).length).toBe((praise.quotes as string[]).length);
  });

  it('hides no character', () => {
    expect(textOf('cypher', hostileGraph)).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2028]/u);
  });
});
