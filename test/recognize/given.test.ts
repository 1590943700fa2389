import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/input-error.ts';
import { recognize } from '../../src/recognize/recognize.ts';
import { annotated } from './annotated.ts';

const TEXT = 'The Russian president praised North Korea. He visited Berlin.';
const span = (surface: string, type?: string) => {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length, ...(type && { type }) };
};
const given = (...spans: readonly ReturnType<typeof span>[]) => recognize(annotated(TEXT), { given: spans });

describe('given mentions', () => {
  test('are the mentions, in order, and no others', () => {
    const mentions = given(span('Berlin'), span('The Russian president'));
    expect(mentions.map(({ text, rule }) => [text, rule])).toEqual([
      ['The Russian president', 'given'],
      ['Berlin', 'given'],
    ]);
  });

  test('keep the type that is given, and get one where none is', () => {
    const [russian, korea, he] = given(span('The Russian president'), span('North Korea'), span('He'));
    expect(russian).toMatchObject({ type: 'person', form: 'nominal' });
    expect(korea).toMatchObject({ type: 'state', form: 'name', known: { key: 'state:KP' } });
    expect(he).toMatchObject({ type: 'person', form: 'pronoun' });
    expect(given(span('North Korea', 'organization'))[0]).toMatchObject({ type: 'organization' });
  });

  test('lose what the lexicon knows where the given type contradicts it', () => {
    expect(given(span('Berlin', 'organization'))[0]!.known).toBeUndefined();
    expect(given(span('Berlin', 'place'))[0]!.known).toMatchObject({ key: 'place:berlin' });
  });

  test('of an unknown type are typed by the text', () => {
    expect(given(span('Berlin', 'gpe'))[0]).toMatchObject({ type: 'place' });
  });

  test('none given, none found', () => {
    expect(recognize(annotated(TEXT), { given: [] })).toEqual([]);
  });

  test.each([
    { start: -1, end: 3 },
    { start: 5, end: 5 },
    { start: 0, end: 10_000 },
    { start: 0.5, end: 3 },
  ])('outside the text are refused: $start-$end', (bad) => {
    expect(() => recognize(annotated(TEXT), { given: [bad] })).toThrow(InputError);
  });
});
