import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_FORMATS, EXPORT_FORMATS, FILE_SET_FORMATS } from '../../src/export/formats.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { hostileGraph } from './hostile-graph.ts';
import { textOf } from './what-it-says.ts';

const nothing = { ...hostileGraph, documents: [], entities: [], relations: [], layout: [] };
const unlaid: KnowledgeGraph = (({ layout: _, ...rest }) => rest)(hostileGraph);

describe.each(EXPORT_FORMATS)('$id', (format) => {
  it('writes a graph of nothing', () => {
    // a format of lines has none then
    expect(textOf(format, nothing)).toMatch(format.id === 'ftm' ? /^$/ : /./);
  });

  it('writes a graph without layout', () => {
    expect(textOf(format, unlaid)).not.toMatch(/NaN|undefined/);
  });

  it('gives the same bytes twice', () => {
    expect(textOf(format, hostileGraph)).toBe(textOf(format, hostileGraph));
  });

  it('streams: no piece is larger than a few records', () => {
    const many = {
      ...hostileGraph,
      entities: Array.from({ length: 2000 }, (_, index) => ({
        ...hostileGraph.entities[0]!,
        id: `event:${index}`,
      })),
      relations: [],
      layout: [],
    };
    const whole = textOf(format, many).length;
    for (const piece of format.write(many)) expect(piece.length).toBeLessThan(Math.max(60_000, whole / 5));
  });
});

it.each(FILE_SET_FORMATS)('$id writes graphs of nothing and without layout', ({ files }) => {
  for (const write of Object.values(files)) {
    expect([...write(nothing)].join('')).toMatch(/^[\w:]+,/);
    expect([...write(unlaid)].join('')).not.toMatch(/NaN|undefined/);
  }
});

describe('every format', () => {
  const tests = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
    .join('\n');
  const pairs = ALL_FORMATS.flatMap(({ id, readers }) => readers.map((reader) => ({ id, reader })));

  it.each(pairs)('$id is opened by $reader in a test', ({ id, reader }) => {
    // opensIn('gexf', 'NetworkX', ...); in a loop over formats or readers one of the two is a variable
    const named = (text: string): string => `(?:'${escaped(text)}'|"${escaped(text)}")`;
    const direct = new RegExp(`opensIn\\(\\s*${named(id)},\\s*${named(reader)}`);
    const byReader = new RegExp(`opensIn\\(\\s*\\w+,\\s*${named(reader)}`);
    const byFormat = new RegExp(`opensIn\\(\\s*${named(id)},\\s*reader`);
    const listed = (text: string) => new RegExp(`\\[\\s*${named(text)},`).test(tests);
    expect(
      direct.test(tests) || (byReader.test(tests) && listed(id)) || (byFormat.test(tests) && listed(reader)),
    ).toBe(true);
  });

  it('has at least one reader, an id and an extension of its own, and says what it loses', () => {
    expect(ALL_FORMATS.filter(({ readers }) => !readers.length)).toEqual([]);
    expect(new Set(ALL_FORMATS.map(({ id }) => id)).size).toBe(ALL_FORMATS.length);
    expect(ALL_FORMATS.filter(({ loses }) => !loses.length).map(({ id }) => id)).toEqual(['jsonl']);
  });
});

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
