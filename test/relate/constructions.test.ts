import { describe, expect, it } from 'vitest';
import { relate } from '../../src/relate/relate.ts';
import { casesOf, written } from './case-file.ts';
import { FRAMES } from './frames.ts';

const CONSTRUCTIONS = [
  'active-clause',
  'passive',
  'relative-clause',
  'participial-clause',
  'control',
  'support-verb',
  'nominal-event',
  'responsible-actor',
  'reciprocal',
  'metonymy',
  'copula',
  'headline',
  'hyphen',
  'polarity',
  'modality',
  'open-relation',
  'bad-input',
  'roles',
];

describe.each(CONSTRUCTIONS)('%s', (construction) => {
  it.each(casesOf(construction).map((c) => [c.text, c] as const))(
    '%s',
    (_, { document, mentions, entities, expected }) => {
      const relations = relate(document, mentions, entities, { frames: FRAMES });
      expect(relations.map(written).sort()).toEqual([...expected].sort());
    },
  );
});

describe('attribution', () => {
  it.each(casesOf('attribution').map((c) => [c.text, c] as const))(
    '%s',
    (_, { document, mentions, entities, expected }) => {
      const [relation] = relate(document, mentions, entities, { frames: FRAMES }).filter(
        (r) => !/^(?:accuse|quote)$/.test(r.type),
      );
      const { speaker, outlet } = relation!.evidence[0].attribution ?? {};
      expect([speaker ?? outlet].filter(Boolean)).toEqual(expected);
    },
  );
});

describe('date', () => {
  it.each(casesOf('date', '2025-12-25').map((c) => [c.text, c] as const))(
    '%s',
    (_, { document, mentions, entities, expected }) => {
      const [relation] = relate(document, mentions, entities, { frames: FRAMES });
      expect([relation!.evidence[0].date].filter(Boolean)).toEqual(expected);
    },
  );
});
