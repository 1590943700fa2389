import { describe, expect, it } from 'vitest';
import { curate } from '../../src/assemble/curate.ts';
import type { Decision } from '../../src/model/decision.ts';
import { columnsOf } from '../../viewer/data/columns.ts';
import { indexGraph } from '../../viewer/data/graph-index.ts';
import { CAMP_DAVID } from './camp-david.ts';

const EGYPT = CAMP_DAVID.entities.find(({ id }) => id === 'state:EG')!;
const RELATION = CAMP_DAVID.relations[0]!.id;

const DECISIONS: readonly (readonly [string, Decision])[] = [
  ['a rename', { decision: 'rename', entity: EGYPT.id, name: 'United Arab Republic' }],
  ['another type', { decision: 'retype', entity: EGYPT.id, type: 'place' }],
  ['a note', { decision: 'note', entity: EGYPT.id, text: 'ask the archive' }],
  ['a note on a tie', { decision: 'note', relation: RELATION, text: 'ask the archive' }],
  ['a merge', { decision: 'merge', entity: EGYPT.id, into: 'state:IL' }],
  [
    'a split',
    { decision: 'split', entity: EGYPT.id, mentions: [EGYPT.mentions[0]!.id], as: 'state:XX', name: 'X' },
  ],
  ['a rejected tie', { decision: 'reject', relation: RELATION }],
  ['another type of a tie', { decision: 'retype-relation', relation: RELATION, type: 'accuse' }],
  [
    'a tie of the analyst',
    { decision: 'add-relation', type: 'praise', source: EGYPT.id, target: 'state:IL' },
  ],
];

describe.each(DECISIONS)('after %s', (name, decision) => {
  const before = indexGraph(CAMP_DAVID);
  columnsOf(before);
  const { graph, outcomes } = curate(CAMP_DAVID, [decision]);
  const after = indexGraph(graph);
  const anew = indexGraph(structuredClone(graph));

  it('indexes and columns are those of the graph made anew', () => {
    expect(outcomes).toEqual([{ decision }]);
    expect(after.entities).toEqual(anew.entities);
    expect(after.relations).toEqual(anew.relations);
    expect(after.documents).toEqual(anew.documents);
    expect(after.ranked).toEqual(anew.ranked);
    for (const { id } of graph.entities) expect(after.ties(id)).toEqual(anew.ties(id));
    expect(columnsOf(after)).toEqual(columnsOf(anew));
  });

  it('what it left as it was is not made again', () => {
    const leavesTies = ['a rename', 'another type', 'a note'].includes(name);
    expect(graph.relations === CAMP_DAVID.relations).toBe(leavesTies);
    expect(after.ranked === before.ranked).toBe(leavesTies);
    expect(columnsOf(after).date === columnsOf(before).date).toBe(leavesTies);
  });
});
