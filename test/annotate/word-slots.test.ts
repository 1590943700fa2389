import { expect, test } from 'vitest';
import { WordSlots } from '../../src/annotate/network/word-slots.ts';

const ask = (slots: WordSlots, forms: readonly string[]): number[] => {
  slots.begin();
  return forms.map((form) => {
    const slot = slots.find(form);
    return slot < 0 ? slots.give(form) : slot;
  });
};

test('a form keeps its slot while there is room', () => {
  const slots = new WordSlots(4);
  expect(ask(slots, ['a', 'b', 'a', 'c'])).toEqual([0, 1, 0, 2]);
  expect(ask(slots, ['c', 'd'])).toEqual([2, 3]);
});

test('what was asked for again stays, what was not goes', () => {
  const slots = new WordSlots(3);
  ask(slots, ['the', 'x', 'y']);
  ask(slots, ['the']);
  expect(ask(slots, ['z'])).toEqual([1]);
  expect(slots.find('x')).toBe(-1);
  expect(slots.find('the')).toBe(0);
});

test('no slot changes hands within a round', () => {
  const slots = new WordSlots(8);
  for (let round = 0; round < 200; round++) {
    const forms = Array.from({ length: 7 }, (_, i) => `w${(round * 5 + i * i) % 23}`);
    const given = ask(slots, forms);
    forms.forEach((form, i) => {
      expect(slots.find(form)).toBe(given[i]);
    });
    expect(new Set(given).size).toBe(new Set(forms).size);
  }
});
