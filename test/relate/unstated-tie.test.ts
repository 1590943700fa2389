import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import type { Mention } from '../../src/model/mention.ts';
import { unstatedTie } from '../../src/relate/roles/unstated-tie.ts';

/** A state named at these offsets. */
function state(id: string, ...starts: readonly number[]): Entity {
  const mentions = starts.map(
    (start): Mention => ({
      id: `d#${start}`,
      start,
      end: start + 5,
      text: id,
      type: 'state',
      form: 'name',
      rule: 'test',
      entity: `state:${id}`,
    }),
  );
  return { id: `state:${id}`, type: 'state', name: id, aliases: [], ids: {}, mentions };
}

const holder = (title: string, ...states: readonly Entity[]): string | undefined =>
  unstatedTie(new Map(states.map((each) => [each.id, each])))(title)?.id;

describe('whose an office is that does not say so', () => {
  it('is the state that the text is about', () => {
    expect(holder('president', state('FR', 1, 20, 40, 60), state('DE', 30))).toBe('state:FR');
    expect(holder('president', state('FR', 1, 20), state('DE', 30, 40))).toBeUndefined();
  });

  it('is nobody knows whose where the text begins with another state', () => {
    const neighbours = [state('CO', 1, 90, 95), state('IL', 20, 30, 40, 50, 60, 70)] as const;
    expect(holder('president', ...neighbours)).toBeUndefined();
    expect(holder('president', state('IL', 1, 30, 40, 50, 60, 70), state('CO', 10, 90, 95))).toBe('state:IL');
  });

  it('is the one named state that has such an office', () => {
    const talks = [state('IL', 1, 20, 40, 60), state('US', 30)] as const;
    expect(holder('secretary of state', ...talks)).toBe('state:US');
    expect(holder('chancellor', ...talks)).toBeUndefined();
    expect(holder('chancellor', ...talks, state('DE', 50))).toBe('state:DE');
    expect(holder('chancellor', ...talks, state('DE', 50), state('AT', 55))).toBeUndefined();
  });

  it('is no state that has no such office', () => {
    expect(holder('prime minister', state('US', 1, 20, 40, 60))).toBeUndefined();
    expect(holder('president', state('GB', 1, 20, 40, 60))).toBeUndefined();
    expect(holder('king', state('IQ', 1, 20, 40, 60), state('SA', 30))).toBeUndefined();
    expect(holder('king', state('SA', 1, 20, 40, 60))).toBe('state:SA');
  });
});
