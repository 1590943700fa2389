import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/assemble/lay-out.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Position } from '../../src/model/graph.ts';
import type { Relation } from '../../src/model/relation.ts';

const GROUPS = 12;
const SIZE = 25;

const name = (group: number, member: number): string =>
  `person:${String(group).padStart(2, '0')}-${String(member).padStart(2, '0')}`;

/** Twelve circles of friends, each tied to the next by one tie, and one loner. */
const ids = Array.from({ length: GROUPS * SIZE }, (_, i) => name(Math.floor(i / SIZE), i % SIZE));
const entities = [...ids, 'person:loner'].map(
  (id): Entity => ({ id, type: 'person', name: id, aliases: [], ids: {}, mentions: [] }),
);
const ties = ids.flatMap((id, i): [string, string][] => {
  const [group, member] = [Math.floor(i / SIZE), i % SIZE];
  const friends = [1, 2, 5].map((step): [string, string] => [id, name(group, (member + step) % SIZE)]);
  return member ? friends : [...friends, [id, name((group + 1) % GROUPS, 0)]];
});
const relations = ties.map(
  ([source, target], i) =>
    ({ id: String(i), type: 'meet', source, target, evidence: [{}] }) as unknown as Relation,
);

const distance = (a: Position, b: Position): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Mean distance of friends over that of any two. */
function compactness(layout: readonly Position[]): number {
  const places = new Map(layout.map((position) => [position.id, position]));
  const of = (pairs: readonly (readonly [string, string])[]): number =>
    pairs.reduce((sum, [a, b]) => sum + distance(places.get(a)!, places.get(b)!), 0) / pairs.length;
  return of(ties) / of(ids.map((id, i) => [id, ids[(i * 151 + 77) % ids.length]!]));
}

describe.each([
  ['a small graph', undefined, []],
  ['a large one', { packed: 100, noverlap: 1000, forces: 1000 }, []],
  [
    'a larger one',
    { packed: 100, noverlap: 200, forces: 1000 },
    [/100 rounds of forces, and nodes may overlap/],
  ],
  [
    'a huge one',
    { packed: 100, noverlap: 200, forces: 300 },
    [/301 entities: drawn by communities, without forces/],
  ],
] as const)('the drawing of %s', (_, limits, notes) => {
  const heard: string[] = [];
  const layout = layOut(entities, relations, (message) => heard.push(message), limits);

  it('tells what was left out', () => {
    expect(heard).toEqual(notes.map((note) => expect.stringMatching(note)));
  });

  it('has a place for each entity, no two the same, and the same in every run', () => {
    expect(layout.map(({ id }) => id)).toEqual(entities.map(({ id }) => id));
    expect(new Set(layout.map(({ x, y }) => `${x} ${y}`)).size).toBe(entities.length);
    expect(layOut(entities, relations, () => {}, limits)).toEqual(layout);
  });

  it('has friends together, in one community', () => {
    expect(compactness(layout)).toBeLessThan(0.7);
    const circles = new Set(layout.slice(0, -1).map(({ id, community }) => `${id.slice(0, 9)} ${community}`));
    expect(circles.size).toBe(GROUPS);
    expect(layout.every(({ community }) => community <= GROUPS)).toBe(true);
  });
});
