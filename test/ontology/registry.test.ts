import { describe, expect, it } from 'vitest';
import { COMMITMENTS } from '../../src/ontology/commitments.ts';
import { ENTITY_TYPES } from '../../src/ontology/entity-types.ts';
import { OFFICES } from '../../src/ontology/offices.ts';
import { PLOVER } from '../../src/ontology/plover.ts';
import { ACTIONS, FRAMES, RELATION_TYPES, ROLES } from '../../src/ontology/registry.ts';

const TYPES = [...ACTIONS, ...ROLES];
const ALL_FRAMES = TYPES.flatMap((type) => (type.frames ?? []).map((frame) => ({ type, frame })));
const repeated = (list: readonly string[]) => list.filter((item, index) => list.indexOf(item) !== index);

/** CAMEO roots that an event may carry, beside its own: PLOVER folds several of them into one event. */
const ROOTS: Record<string, readonly string[]> = {
  ACCUSE: ['09', '11'],
  REQUEST: ['10', '02'],
  ASSAULT: ['18', '19', '20'],
};

describe('the registry', () => {
  it('holds at least 120 lemma-level actions and all roles', () => {
    expect(ACTIONS.length).toBeGreaterThanOrEqual(120);
    expect(ROLES.length).toBeGreaterThanOrEqual(15);
  });

  it('has an action for every event of PLOVER', () => {
    const events = new Set(ACTIONS.map((type) => type.event));
    for (const event of Object.keys(PLOVER)) expect(events, event).toContain(event);
  });

  it('has unique ids of types and frames', () => {
    expect(repeated(TYPES.map((type) => type.id))).toEqual([]);
    expect(repeated(ALL_FRAMES.map(({ frame }) => frame.id))).toEqual([]);
  });

  it('names frames after their type', () => {
    for (const { type, frame } of ALL_FRAMES) expect(frame.id).toMatch(new RegExp(`^${type.id}/[a-z-]+$`));
  });

  it('gives every event a CAMEO code of its root', () => {
    for (const { id, event, cameo } of ACTIONS) {
      if (!event) continue;
      expect(cameo, id).toMatch(/^\d{3,4}$/);
      expect(ROOTS[event] ?? [PLOVER[event].cameo], id).toContain(cameo?.slice(0, 2));
    }
  });

  it('has examples for every type, and edges in the example language', () => {
    for (const { id, examples } of TYPES) {
      expect(examples.length, id).toBeGreaterThan(0);
      for (const { edges } of examples)
        for (const edge of edges)
          expect(
            edge
              .split(' ')
              .some(
                (word) =>
                  RELATION_TYPES.has(
                    word.replace(/^(not-)?((?:future|intended|requested|possible|hypothetical)-)?/, ''),
                  ) || RELATION_TYPES.has(word.replace(/^not-/, '')),
              ),
            `${id}: ${edge}`,
          ).toBe(true);
    }
  });

  it('has lemmas without capitals, without repetition', () => {
    for (const { frame } of ALL_FRAMES) {
      expect(frame.lemmas.length, frame.id).toBeGreaterThan(0);
      expect(repeated(frame.lemmas), frame.id).toEqual([]);
      for (const lemma of frame.lemmas) expect(lemma).toBe(lemma.toLowerCase());
    }
  });

  it('asks only for entity types that exist', () => {
    const known = Object.keys(ENTITY_TYPES);
    for (const { type, frame } of ALL_FRAMES) {
      for (const id of [...type.source, ...type.target]) expect(known, type.id).toContain(id);
      for (const { types } of [...(frame.requires ?? []), ...(frame.excludes ?? [])])
        for (const id of types ?? []) expect(known, frame.id).toContain(id);
    }
  });

  it('finds frames by lemma and part of speech', () => {
    expect(FRAMES.get('praise/verb')?.map(({ frame }) => frame.id)).toContain('praise/verb');
    expect(FRAMES.get('talk/noun')?.map(({ type }) => type.id)).toContain('hold-talks-with');
    expect(FRAMES.get('talk/adjective')).toBeUndefined();
  });

  it('refers from commitments and offices to types that exist', () => {
    for (const { type } of COMMITMENTS) expect(RELATION_TYPES.has(type), type).toBe(true);
    for (const { title, roles } of OFFICES)
      for (const role of Object.values(roles))
        expect(
          ROLES.map(({ id }) => id),
          title,
        ).toContain(role);
  });
});
