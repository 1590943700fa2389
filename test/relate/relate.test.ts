import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import { relationId } from '../../src/model/identity.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { TraceEntry } from '../../src/model/trace.ts';
import { quotationsIn } from '../../src/relate/evidence/quotations.ts';
import { relate } from '../../src/relate/relate.ts';
import { processorTime } from '../processor-time.ts';
import { casesOf } from './case-file.ts';
import { FRAMES } from './frames.ts';
import { documentOf } from './tree.ts';

const state = (text: string, start: number): Mention => ({
  id: `d#${start}`,
  start,
  end: start + text.length,
  text,
  type: 'state',
  form: 'name',
  rule: 'test',
  entity: text,
});
const entity = (mentions: readonly Mention[]): Entity => ({
  id: mentions[0]!.entity,
  type: 'state',
  name: mentions[0]!.text,
  aliases: [],
  ids: {},
  mentions,
});

/** "France helped Chad." as often as wanted, in one document. */
function repeated(times: number) {
  const sentence = 'France helped Chad.';
  const text = Array(times).fill(sentence).join(' ');
  const rows =
    'France France PROPN NNP 2 nsubj\nhelped help VERB VBD 0 root\nChad Chad PROPN NNP 2 obj\n. . PUNCT . 2 punct';
  const starts = Array.from({ length: times }, (_, i) => i * (sentence.length + 1));
  const france = starts.map((s) => state('France', s));
  const chad = starts.map((s) => state('Chad', s + 14));
  const mentions = [...france, ...chad].sort((a, b) => a.start - b.start);
  return {
    document: documentOf(text, Array(times).fill(rows).join('\n\n')),
    mentions,
    entities: [entity(france), entity(chad)],
  };
}

describe('relate', () => {
  it('gives one relation with a piece of evidence for each sentence, in order', () => {
    const { document, mentions, entities } = repeated(3);
    const relations = relate(document, mentions, entities, { frames: FRAMES });
    expect(relations).toHaveLength(1);
    expect(relations[0]!.evidence.map((e) => e.start)).toEqual([0, 20, 40]);
    for (const e of relations[0]!.evidence)
      expect(document.document.text.slice(e.start, e.end)).toBe(e.quote);
  });

  it('does not depend on the order of mentions and entities', () => {
    const { document, mentions, entities } = repeated(3);
    const straight = relate(document, mentions, entities, { frames: FRAMES });
    const turned = relate(document, [...mentions].reverse(), [...entities].reverse(), { frames: FRAMES });
    expect(turned).toEqual(straight);
  });

  it('takes time in proportion to the text', async () => {
    const time = (n: number) => {
      const { document, mentions, entities } = repeated(n);
      return processorTime(() => relate(document, mentions, entities, { frames: FRAMES }));
    };
    await time(200);
    const short = Math.max(1, await time(200));
    // eight times the text; a square would take 64 times as long
    expect(await time(1600)).toBeLessThan(40 * short);
  });

  it('tells in a trace what was accepted, by which rule and path', () => {
    const { document, mentions, entities } = repeated(1);
    const trace: TraceEntry[] = [];
    relate(document, mentions, entities, { frames: FRAMES, trace: (entry) => trace.push(entry) });
    expect(trace).toEqual([
      {
        document: 'd',
        trigger: { start: 7, end: 13, text: 'helped' },
        rule: 'help/verb',
        accepted: true,
        why: 'subject (clause) -> help -> object (active)',
        source: 'France',
        target: 'Chad',
      },
    ]);
  });

  it('tells why a frame gave nothing', () => {
    const [c] = casesOf('nominal-event').filter((x) => x.text === 'The invasion of Kuwait shocked Iraq.');
    const trace: TraceEntry[] = [];
    relate(c!.document, c!.mentions, c!.entities, { frames: FRAMES, trace: (entry) => trace.push(entry) });
    expect(trace.map((t) => [t.rule, t.accepted, t.why])).toContainEqual([
      'attack/noun',
      false,
      'source and target are one',
    ]);
  });

  it('gives an undirected relation the same id from either side', () => {
    expect(relationId('meet', 'a', 'b', false)).toBe(relationId('meet', 'b', 'a', false));
    expect(relationId('sign', 'a', 'b', true)).not.toBe(relationId('sign', 'b', 'a', true));
  });

  it('survives a sentence of 400 words that hang in one chain', () => {
    const words = Array.from({ length: 400 }, (_, i) => `w${i}`);
    const rows = words.map(
      (w, i) =>
        `${w} ${w} ${i % 3 ? 'NOUN' : 'VERB'} ${i % 3 ? 'NN' : 'VBD'} ${i} ${i ? (i % 3 ? 'obj' : 'xcomp') : 'root'}`,
    );
    const document = documentOf(words.join(' '), rows.join('\n'));
    const a = state('w1', 3);
    const b = { ...state('w398', document.document.text.indexOf('w398')), entity: 'w398' };
    expect(() => relate(document, [a, b], [entity([a]), entity([b])])).not.toThrow();
  });

  it('gives nothing for a document without mentions', () => {
    const { document } = repeated(1);
    expect(relate(document, [], [])).toEqual([]);
  });
});

describe('quotations', () => {
  it.each([
    ['He said, "We will go." Then he left.', ['"We will go."']],
    ['“Peace,” he said. “Now.”', ['“Peace,”', '“Now.”']],
    ['"It never ends\nThe next paragraph.', ['"It never ends']],
    ['The 6" gun', []],
  ])('%s', (text, expected) => {
    expect(quotationsIn(text).map((q) => text.slice(q.start, q.end))).toEqual(expected);
  });
});
