import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Relation } from '../../src/model/relation.ts';
import { ENTITY_TYPES } from '../../src/ontology/entity-types.ts';
import {
  nodeLabel,
  nodeProperties,
  relationshipProperties,
  relationshipType,
} from '../../src/ontology/query-view.ts';
import { RELATION_TYPES } from '../../src/ontology/registry.ts';

const said = (facts: Partial<Evidence>): Evidence => ({
  document: 'a',
  start: 0,
  end: 26,
  quote: 'Sadat praised Carter.',
  trigger: { start: 6, end: 13 },
  sourceMention: 'a#0-5',
  targetMention: 'a#14-20',
  negated: false,
  modality: 'actual',
  rule: 'praise/verb',
  confidence: 0.9,
  surface: { subject: 'Sadat', predicate: 'praised', object: 'Carter' },
  ...facts,
});

const praise = (...evidence: [Evidence, ...Evidence[]]): Relation => ({
  id: '01ab',
  type: 'praise',
  class: 'action',
  event: 'SUPPORT',
  cameo: '051',
  quad: 1,
  directed: true,
  source: 'person:anwar-sadat',
  target: 'person:jimmy-carter',
  evidence,
});

const properties = (relation: Relation) =>
  relationshipProperties(relation, relation.evidence, (id) => `name of ${id}`);

describe('labels and types', () => {
  it('are names that a query can write without quoting', () => {
    const labels = (Object.keys(ENTITY_TYPES) as (keyof typeof ENTITY_TYPES)[]).map(nodeLabel);
    expect(labels).toContain('Person');
    expect(labels.filter((label) => !/^[A-Z][A-Za-z]*$/.test(label))).toEqual([]);
    const types = [...RELATION_TYPES.keys()].map(relationshipType);
    expect(types).toEqual(expect.arrayContaining(['HEAD_OF_STATE', 'SEND_MESSAGE_TO']));
    expect(types.filter((type) => !/^[A-Z][A-Z0-9_]*$/.test(type))).toEqual([]);
  });

  it('are different for different types', () => {
    expect(new Set([...RELATION_TYPES.keys()].map(relationshipType)).size).toBe(RELATION_TYPES.size);
  });
});

describe('properties of a node', () => {
  const egypt: Entity = {
    id: 'state:EG',
    type: 'state',
    name: 'Egypt',
    aliases: ['Cairo'],
    ids: { iso3166: 'EG', iso3166alpha3: 'EGY', wikidata: 'Q79', name: 'not the name' },
    mentions: [],
  };

  it('are its own fields and its identifiers', () => {
    expect(nodeProperties(egypt)).toEqual({
      id: 'state:EG',
      name: 'Egypt',
      type: 'state',
      aliases: ['Cairo'],
      mentions: 0,
      iso3166alpha2: 'EG',
      iso3166alpha3: 'EGY',
      wikidata: 'Q79',
    });
  });
});

describe('properties of a relationship', () => {
  it('say what the relation is and what its evidence says together', () => {
    const found = properties(
      praise(
        said({ date: '1978-09', attribution: { speaker: 'person:a', outlet: 'organization:b' } }),
        said({ document: 'b', date: '1977-11-20', modality: 'possible', confidence: 0.5, place: 'place:c' }),
      ),
    );
    expect(found).toEqual({
      id: '01ab',
      relation: 'praise',
      class: 'action',
      directed: true,
      event: 'SUPPORT',
      score: 5,
      cameo: '051',
      quad: 1,
      date: '1977-11-20',
      first: '1977-11-20',
      last: '1978-09',
      count: 2,
      negated: false,
      modality: 'actual',
      attribution: ['name of person:a', 'name of organization:b'],
      confidence: 0.9,
      quotes: ['Sadat praised Carter.', 'Sadat praised Carter.'],
      documents: ['a', 'b'],
      starts: [0, 0],
      ends: [26, 26],
      place: 'name of place:c',
    });
  });

  it('take the modality from what is asserted', () => {
    const denied = said({ negated: true });
    const wished = said({ modality: 'intended' });
    expect(properties(praise(denied, wished))).toMatchObject({ negated: false, modality: 'intended' });
    expect(properties(praise(denied))).toMatchObject({ negated: true, modality: 'actual' });
  });

  it('leave out what is not known', () => {
    const found = properties({ ...praise(said({})), event: null, cameo: null, quad: null });
    for (const key of ['event', 'score', 'cameo', 'quad', 'date', 'first', 'last', 'attribution', 'place'])
      expect(found).not.toHaveProperty(key);
  });
});
