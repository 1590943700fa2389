import { describe, expect, it } from 'vitest';
import type { RecognizedMention } from '../../src/model/mention.ts';
import { NOUNS } from '../../src/resolve/noun-kinds.ts';
import { quotations } from '../../src/resolve/quotation.ts';
import { resolveWithin, SIEVES } from '../../src/resolve/within.ts';
import { resolved, scene } from './scene.ts';

describe('resolveWithin', () => {
  it('gives readable ids: the lexicon key, the name, and for a description the document', () => {
    const { entities } = resolved(
      '[Russia state:RU] and [Vladimir Putin person] signed [the treaty treaty].',
    );
    expect(entities.map(({ id }) => id.replace(/~[0-9a-f]{6}$/, '~document'))).toEqual([
      'person:vladimir-putin',
      'state:RU',
      'treaty:treaty~document',
    ]);
  });

  it('keeps two things of one id apart', () => {
    const { entities } = resolved(
      'They signed [a treaty treaty] in May. In June they signed [a treaty treaty] on trade.',
    );
    expect(entities.map(({ id }) => id.slice(id.indexOf('~') + 7))).toEqual(['', '-2']);
  });

  it('names an entity by its fullest name, lists the others, and says why they are one', () => {
    const { entities, mentions } = resolved('[Vladimir Putin person] spoke. [Putin person] left.');
    expect(entities).toMatchObject([{ name: 'Vladimir Putin', aliases: ['Putin'], type: 'person' }]);
    expect(mentions[1]!.link).toEqual({ sieve: 'short-name', antecedent: mentions[0]!.id });
  });

  it('leaves out a pronoun that stands for nothing, unless it was given', () => {
    const [annotated, mentions] = scene('[He] left.');
    expect(resolveWithin(annotated, mentions).mentions).toEqual([]);
    const given = mentions.map((mention): RecognizedMention => ({ ...mention, rule: 'given' }));
    expect(resolveWithin(annotated, given).mentions).toHaveLength(1);
  });

  it('takes a name for a person where "he" speaks of it', () => {
    expect(resolved('[Penn place] was elected in May. [He] left.').entities).toMatchObject([
      { type: 'person' },
    ]);
  });

  it('does not mind mentions without tokens, without text or without end', () => {
    const document = { id: 'x', language: 'en', text: `${'A'.repeat(10_000)} \u202bשלום\u202c e\u0301` };
    const spans = [
      [0, 10_000],
      [10_001, 10_007],
      [10_008, 10_010],
    ];
    const mentions = spans.map(([start, end]) => ({
      id: `x#${start}-${end}`,
      start: start!,
      end: end!,
      text: document.text.slice(start, end),
      type: 'other' as const,
      form: 'name' as const,
      rule: 'given',
    }));
    expect(resolveWithin({ document, sentences: [] }, mentions).entities).toHaveLength(3);
    expect(resolveWithin({ document, sentences: [] }, []).entities).toEqual([]);
  });

  it('does not depend on the order of mentions', () => {
    const [annotated, mentions] = scene(
      '[Vladimir Putin person] met [Kim Jong-un person]. [Putin person] praised [him].',
    );
    expect(resolveWithin(annotated, [...mentions].reverse())).toEqual(resolveWithin(annotated, mentions));
  });

  it('has every noun in one family', () => {
    expect(NOUNS.filter((noun, i) => NOUNS.indexOf(noun) !== i)).toEqual([]);
  });

  it('has an example for every sieve', () => {
    const ids = SIEVES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(SIEVES.every(({ example }) => example.length > 5)).toBe(true);
  });
});

describe('quotations', () => {
  const found = (text: string): readonly string[] =>
    quotations({ document: { id: 'x', language: 'en', text }, sentences: [] }).map(({ start, end }) =>
      text.slice(start, end),
    );

  it('finds straight and curly marks, and ends an open one with its paragraph', () => {
    expect(found('"We will," he said. “They won’t,” she said.')).toEqual(['"We will,"', '“They won’t,”']);
    expect(found('"We will\nHe left.')).toEqual(['"We will']);
  });

  it('goes on where a second paragraph opens', () => {
    expect(found('"We will go. "We will stay," he said.')).toEqual(['"We will go. ', '"We will stay,"']);
  });

  it('takes inches for no quotation', () => {
    expect(found('The screen of 12" is small.')).toEqual([]);
  });
});
