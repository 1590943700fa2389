import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { CENTRALITY_MEASURES, type CentralityMeasure, centrality } from '../../src/query/centrality.ts';
import { coOccurrence } from '../../src/query/co-occurrence.ts';
import { communities } from '../../src/query/communities.ts';
import { findEntity } from '../../src/query/find-entity.ts';
import { neighbours } from '../../src/query/neighbours.ts';
import { pairHistory } from '../../src/query/pair-history.ts';
import { paths } from '../../src/query/paths.ts';
import { searchEntities } from '../../src/query/search-entities.ts';
import { type StepsFrom, shortestWays } from '../../src/query/shortest-ways.ts';
import { subgraph } from '../../src/query/subgraph.ts';
import { timeline } from '../../src/query/timeline.ts';
import { toGraphology } from '../../src/query/to-graphology.ts';
import { triads } from '../../src/query/triads.ts';
import { readGraph } from '../../src/store/read-graph.ts';
import { writeGraph } from '../../src/store/write-graph.ts';
import { sampleGraph } from '../export/sample-graph.ts';
import { campDavid as graph } from './camp-david.ts';

const empty: KnowledgeGraph = { ...graph, documents: [], entities: [], relations: [] };
const named = (list: readonly { readonly entity: { readonly name: string } }[]): string[] =>
  list.map(({ entity }) => entity.name);

describe('an entity is found', () => {
  it.each(['state:EG', 'egypt', 'EGYPTIAN', ' Egypt '])('by %j', (key) => {
    expect(findEntity(graph, key).id).toBe('state:EG');
  });

  it('or the nearest is named', () => {
    expect(() => findEntity(graph, 'Isreal')).toThrow('no entity "Isreal" (did you mean Israel?)');
    expect(() => findEntity(graph, 'Xanadu')).toThrow('no entity "Xanadu"; give an id, a name or an alias');
  });
});

describe('search', () => {
  it('finds names, aliases and identifiers; the whole name first', () => {
    expect(named(searchEntities(graph, 'ISR'))).toEqual(['Israel']);
    expect(named(searchEntities(graph, 'carter jim'))).toEqual(['Jimmy Carter']);
    expect(named(searchEntities(graph, 's'))[0]).toBe('Anwar Sadat');
    expect(named(searchEntities(graph, '', { types: ['state'], limit: 2 }))).toEqual(['Egypt', 'Israel']);
    expect(searchEntities(graph, 'nobody')).toEqual([]);
  });
});

describe('filters', () => {
  const around = (filter: object): string[] => named(neighbours(graph, 'Menachem Begin', filter)).sort();

  it.each([
    [{}, ['Anwar Sadat', 'Israel', 'Jimmy Carter']],
    [{ types: ['praise'] }, ['Jimmy Carter']],
    [{ classes: ['role'] }, ['Israel']],
    [{ events: ['ACCUSE'] }, ['Anwar Sadat']],
    [{ quads: [3, 4] }, ['Anwar Sadat']],
    [{ negated: false }, ['Israel', 'Jimmy Carter']],
    [{ modalities: ['future'] }, ['Jimmy Carter']],
    [{ documents: ['visit'] }, ['Jimmy Carter']],
    [{ minConfidence: 0.95 }, []],
    [{ direction: 'out' }, ['Anwar Sadat', 'Israel', 'Jimmy Carter']],
    [{ direction: 'in' }, ['Jimmy Carter']],
  ])('%j', (filter, names) => {
    expect(around(filter)).toEqual(names);
  });

  it.each([
    [{ since: '1978' }, ['1978-09', '1979-03-26']],
    [{ since: '1978-09-18' }, ['1978-09', '1979-03-26']],
    [{ since: '1978-10' }, ['1979-03-26']],
    [{ until: '1978' }, ['1967-06-05', '1978-09']],
    [{ until: '1978-08' }, ['1967-06-05']],
  ])('of dates, however exact: %j', (filter, dates) => {
    expect(timeline(graph, filter).map(({ date }) => date)).toEqual(dates);
  });

  it('keep only the evidence that fits', () => {
    const [relation, ...rest] = graph.relations;
    const [first] = relation!.evidence;
    const two = { ...relation!, evidence: [first, { ...first, confidence: 0.1 }] as const };
    const found = subgraph({ ...graph, relations: [two, ...rest] }, { minConfidence: 0.5 });
    expect(found.relations.find(({ id }) => id === two.id)!.evidence).toEqual([first]);
  });

  it('refuse what they do not know', () => {
    expect(() => around({ types: ['prais'] })).toThrow('unknown relation type: prais (did you mean praise?)');
    expect(() => timeline(graph, { since: 'last year' })).toThrow('since: last year is no date');
  });
});

describe('neighbours', () => {
  it('at some steps, each at its distance once', () => {
    const found = neighbours(graph, 'Syria', { depth: 3 });
    expect(found.map(({ entity, distance }) => [entity.name, distance])).toEqual([
      ['Egypt', 1],
      ['Israel', 1],
      ['Anwar Sadat', 2],
      ['Menachem Begin', 2],
      ['Jimmy Carter', 3],
    ]);
  });
});

describe('paths', () => {
  it('hold the evidence of each hop, all parallel relations together, the surest first', () => {
    const [path] = paths(graph, 'Egypt', 'Jimmy Carter');
    expect(path!.hops.map(({ from, to }) => `${from.name} - ${to.name}`)).toEqual([
      'Egypt - Anwar Sadat',
      'Anwar Sadat - Jimmy Carter',
    ]);
    expect(path!.hops[1]!.relations[0]!.evidence[0].quote).toBe(
      'Egyptian President Anwar Sadat met Jimmy Carter.',
    );
    const [direct] = paths(graph, 'Jimmy Carter', 'Menachem Begin');
    expect(direct!.hops[0]!.relations.map(({ type }) => type)).toEqual(['meet', 'praise']);
  });

  it('follow directions, respect the greatest length, and may not be there', () => {
    expect(paths(graph, 'Syria', 'Egypt', { direction: 'out' })).toHaveLength(2);
    expect(paths(graph, 'Egypt', 'Syria', { direction: 'out' })).toEqual([]);
    expect(paths(graph, 'Syria', 'Jimmy Carter', { maxHops: 2 })).toEqual([]);
    expect(paths(graph, 'Syria', 'White House')).toEqual([]);
    expect(paths(graph, 'Syria', 'Syria')).toEqual([]);
  });
});

/** Every way without loops, by trying all. */
function allWays(steps: StepsFrom<string>, start: string, end: string, most: number): string[][] {
  const walk = (path: readonly string[]): string[][] => {
    const at = path.at(-1)!;
    if (at === end) return [[...path]];
    if (path.length > most) return [];
    return steps(at)
      .filter(({ to }) => !path.includes(to))
      .flatMap(({ to }) => walk([...path, to]));
  };
  return start === end ? [] : walk([start]);
}

describe('the k shortest ways', () => {
  const edge = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(5));

  it('are those that trying all ways finds', () => {
    fc.assert(
      fc.property(
        fc.array(edge, { maxLength: 18 }),
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        (edges, k, exact) => {
          const strengths = new Map<string, number>(
            edges.flatMap(([a, b, s]) => (a === b ? [] : [[`${a}>${b}`, s] as const])),
          );
          const steps: StepsFrom<string> = (node) =>
            [...strengths]
              .filter(([key]) => key.startsWith(`${node}>`))
              .map(([key, strength]) => ({ from: node, to: key.slice(2), over: key, strength }));
          const weakness = (way: readonly string[]): number =>
            way.slice(1).reduce((sum, to, at) => sum + 1 / (1 + strengths.get(`${way[at]}>${to}`)!), 0);
          const best = allWays(steps, '0', '1', 5)
            .map((way) => ({ length: way.length, weakness: weakness(way) }))
            .sort((a, b) => a.length - b.length || a.weakness - b.weakness)
            .slice(0, k);
          const reached = (node: string, most: number): boolean => allWays(steps, node, '1', most).length > 0;
          const atLeast = (node: string): number =>
            node === '1' ? 0 : ([1, 2, 3, 4, 5].find((most) => !exact || reached(node, most)) ?? 6);
          const found = shortestWays(steps, atLeast, '0', '1', k, 5).map((way) => [
            '0',
            ...way.map(({ to }) => to),
          ]);
          expect(new Set(found.map(String)).size).toBe(found.length);
          expect(found.map(({ length }) => length)).toEqual(best.map(({ length }) => length));
          for (const [at, way] of found.entries()) expect(weakness(way)).toBeCloseTo(best[at]!.weakness, 9);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('timeline', () => {
  it('takes the date of the document where the text has none, if asked', () => {
    const entries = timeline(graph, { entity: 'Syria', documentDates: true });
    expect(entries.map(({ date, dated }) => [date, dated])).toEqual([
      ['1979-03-30', 'document'],
      ['1979-03-30', 'document'],
    ]);
    expect(timeline(graph, { entity: 'Syria' })).toEqual([]);
  });
});

describe('pair history', () => {
  it('balances what is asserted', () => {
    const history = pairHistory(graph, 'Jimmy Carter', 'Menachem Begin');
    expect(history).toMatchObject({
      entries: [],
      undated: 2,
      total: { cooperation: 2, conflict: 0, score: 3.75 },
    });
    const denied = pairHistory(graph, 'Menachem Begin', 'Anwar Sadat');
    expect(denied.relations).toHaveLength(1);
    expect(denied.total).toEqual({
      quads: { 1: 0, 2: 0, 3: 0, 4: 0 },
      cooperation: 0,
      conflict: 0,
      score: null,
    });
  });

  it('counts by month too', () => {
    const { periods } = pairHistory(graph, 'Egypt', 'Israel', { period: 'month' });
    expect(periods.map(({ period, score }) => [period, score])).toEqual([
      ['1967-06', -9],
      ['1979-03', 5],
    ]);
  });
});

describe('co-occurrence', () => {
  const pairs = (options: object): string[] =>
    coOccurrence(graph, { min: 1, ...options }).map(({ a, b, count }) => `${a.name}, ${b.name}: ${count}`);

  it('tells paragraphs from documents', () => {
    expect(pairs({ types: ['state'] })).toContain('Egypt, Israel: 2');
    expect(pairs({ types: ['state'], within: 'document' })).toContain('Egypt, Syria: 1');
    expect(pairs({ types: ['person'] })).toEqual([
      'Anwar Sadat, Jimmy Carter: 2',
      'Jimmy Carter, Menachem Begin: 2',
      'Anwar Sadat, Menachem Begin: 1',
    ]);
  });

  it('says how exclusive a pair is', () => {
    const [pair] = coOccurrence(graph, { entity: 'White House', min: 1, types: ['organization', 'person'] });
    expect(pair!.share).toBeCloseTo(1 / 2);
  });
});

describe('measures of the whole graph', () => {
  it.each(CENTRALITY_MEASURES)('%s orders all that have a relation', (measure) => {
    const found = centrality(graph, measure);
    expect(found).toHaveLength(6);
    const values = found.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values[0]).toBeGreaterThan(0);
    expect(centrality(empty, measure)).toEqual([]);
  });

  it('count what acts and what is acted on', () => {
    const attackers = centrality(graph, 'outdegree', { types: ['attack', 'condemn'] });
    expect(attackers.map(({ entity, value }) => [entity.name, value])).toEqual([
      ['Syria', 2],
      ['Israel', 1],
      ['Egypt', 0],
    ]);
    expect(centrality(graph, 'indegree', { types: ['condemn'] })[0]).toMatchObject({
      entity: { name: 'Egypt' },
      value: 1,
    });
  });

  it('refuse a measure that there is not', () => {
    expect(() => centrality(graph, 'degre' as CentralityMeasure)).toThrow(
      'unknown measure: degre (did you mean degree?)',
    );
  });

  it('communities hold everything that is tied, once', () => {
    const found = communities(graph, { resolution: 2 });
    expect(found.flatMap(({ entities }) => entities)).toHaveLength(6);
    const [inside, outside] = [
      found.reduce((n, c) => n + c.within, 0),
      found.reduce((n, c) => n + c.beyond, 0),
    ];
    expect(inside + outside / 2).toBe(graph.relations.length);
    expect(communities(empty)).toEqual([]);
  });
});

describe('triads', () => {
  it('on whom both act, or who is tied to both in any way', () => {
    expect(triads(graph, 'Syria', 'Israel', { direction: 'in' }).map(({ third }) => third.name)).toEqual([
      'Egypt',
    ]);
    expect(triads(graph, 'Anwar Sadat', 'Menachem Begin').map(({ third }) => third.name)).toEqual([
      'Jimmy Carter',
    ]);
  });
});

describe('a subgraph', () => {
  it('is a graph that can be stored and opened, with who says so', async () => {
    const part = subgraph(graph, { around: ['Carter'], types: ['praise'], name: 'part' });
    expect(part.entities.map(({ name }) => name)).toEqual(['White House', 'Jimmy Carter', 'Menachem Begin']);
    const folder = join(mkdtempSync(join(tmpdir(), 'dragoman-part-')), 'part');
    await writeGraph(folder, part);
    const opened = await readGraph(folder);
    expect(opened.relations).toEqual(part.relations);
    expect(toGraphology(opened).order).toBe(3);
  });
});

describe('the copy for graphology', () => {
  it('keeps parallel edges, direction, dates and places of drawing', () => {
    const copy = toGraphology(sampleGraph);
    expect([copy.order, copy.size, copy.type, copy.multi]).toEqual([5, 5, 'mixed', true]);
    expect(copy.directedEdges('person:anwar-sadat', 'place:paris')).toHaveLength(2);
    expect(copy.undirectedEdges('person:anwar-sadat', 'person:menachem-begin')).toHaveLength(1);
    expect(copy.getNodeAttributes('person:anwar-sadat')).toMatchObject({
      label: 'Anwar Sadat',
      entityType: 'person',
      x: expect.any(Number),
      community: expect.any(Number),
    });
    const visit = sampleGraph.relations.find(({ type }) => type === 'visit')!;
    expect(copy.getEdgeAttributes(visit.id)).toMatchObject({
      label: 'visited',
      relation: 'visit',
      first: '1978-02',
    });
  });
});
