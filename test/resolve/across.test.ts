import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model/extraction.ts';
import { resolveAcross } from '../../src/resolve/across.ts';
import { resolveWithin } from '../../src/resolve/within.ts';
import { scene } from './scene.ts';

/** Documents by id, as if extracted; relations play no part here. */
function extractions(texts: Readonly<Record<string, string>>): Extraction[] {
  return Object.entries(texts).map(([id, marked]) => {
    const [annotated, mentions] = scene(marked, id);
    return { document: annotated.document, ...resolveWithin(annotated, mentions), relations: [] };
  });
}

/** Entity ids by document. */
const ids = (texts: Readonly<Record<string, string>>): Record<string, readonly string[]> =>
  Object.fromEntries(
    resolveAcross(extractions(texts)).map(({ document, entities }) => [
      document.id,
      entities.map(({ id }) => id).sort(),
    ]),
  );

describe('resolveAcross', () => {
  it('joins what bears the same full name', () => {
    const found = ids({
      a: '[Angela Merkel person] spoke.',
      b: '[Angela Dorothea Merkel person] left.',
    });
    expect(found.a).toEqual(['person:angela-dorothea-merkel']);
    expect(found.b).toEqual(found.a);
  });

  it('joins a surname with the only full name it fits, in the same company', () => {
    const found = ids({
      a: '[Sergei Lavrov person] met the envoy of [Serbia state:RS].',
      b: '[Lavrov person] praised [Serbia state:RS].',
    });
    expect(found.b).toEqual(['person:sergei-lavrov', 'state:RS']);
  });

  it('keeps a surname apart in other company', () => {
    const found = ids({
      a: '[Sergei Lavrov person] met the envoy of [Serbia state:RS].',
      b: '[Lavrov person] sang in [Milan place].',
    });
    expect(found.b).toEqual(['person:lavrov', 'place:milan']);
  });

  it('keeps people of one surname apart', () => {
    const found = ids({
      a: '[Bill Clinton person] met the envoy of [Serbia state:RS].',
      b: '[Hillary Clinton person] met the envoy of [Serbia state:RS].',
      c: '[Clinton person] met the envoy of [Serbia state:RS].',
    });
    expect(found).toEqual({
      a: ['person:bill-clinton', 'state:RS'],
      b: ['person:hillary-clinton', 'state:RS'],
      c: ['person:clinton', 'state:RS'],
    });
  });

  it('keeps two presidents of one first and last name apart', () => {
    const found = ids({ a: '[George H. W. Bush person] spoke.', b: '[George W. Bush person] left.' });
    expect(found.a).not.toEqual(found.b);
  });

  it('keeps a king apart from a man of his surname', () => {
    const found = ids({
      a: '[Saddam Hussein person] met the envoy of [Serbia state:RS].',
      b: 'King [Hussein person] met the envoy of [Serbia state:RS].',
    });
    expect(found.b).toEqual(['person:hussein', 'state:RS']);
  });

  it('keeps a surname apart from a full name of another age, and a name with another middle', () => {
    const [old, young] = extractions({
      a: '[George Bush person] led [Serbia state:RS].',
      b: '[George W. Bush person] led [Serbia state:RS].',
    });
    const dated = (extraction: Extraction, date: string): Extraction => ({
      ...extraction,
      document: { ...extraction.document, date },
    });
    const idsOf = (list: readonly Extraction[]) =>
      new Set(resolveAcross(list).map(({ entities }) => entities[0]!.id));
    expect(idsOf([dated(old!, '1990-08-06'), dated(young!, '2002-05-24')]).size).toBe(2);
    expect(idsOf([dated(old!, '2001-08-06'), dated(young!, '2002-05-24')]).size).toBe(1);
  });

  it('joins an acronym with the name that another document gives it', () => {
    const found = ids({
      a: 'The [Caspian Energy Forum organization] ([CEF organization]) met.',
      b: 'The [CEF organization] closed.',
    });
    expect(found.b).toEqual(['organization:caspian-energy-forum']);
  });

  it('keeps a man and a city of one name apart', () => {
    const found = ids({
      a: '[George Washington person] led the army.',
      b: 'The army reached [Washington place].',
    });
    expect(found.b).toEqual(['place:washington']);
  });

  it('leaves described things to their document, but for a treaty described alike between the same parties', () => {
    const treaty = '[the comprehensive strategic partnership treaty treaty]';
    const found = ids({
      a: `[Russia state:RU] and [North Korea state:KP] signed ${treaty}. [The troops group] left.`,
      b: `[North Korea state:KP] praised ${treaty} with [Russia state:RU]. [The troops group] stayed.`,
      c: `[Italy state:IT] and [Spain state:ES] signed ${treaty}.`,
    });
    const treaties = Object.values(found).map((list) => list.find((id) => id.startsWith('treaty:')));
    expect(treaties[0]).toBe(treaties[1]);
    expect(treaties[2]).not.toBe(treaties[0]);
    const troops = [found.a, found.b].map((list) => list?.find((id) => id.startsWith('group:')));
    expect(troops[0]).not.toBe(troops[1]);
  });

  it('records why', () => {
    const [, b] = resolveAcross(
      extractions({ a: '[Angela Merkel person] spoke.', b: '[Angela Merkel person] left.' }),
    );
    expect(b!.entities[0]!.merges).toEqual([
      { from: 'a/person:angela-merkel', because: 'same full name "Angela Merkel"' },
      { from: 'b/person:angela-merkel', because: 'same full name "Angela Merkel"' },
    ]);
  });

  it('gives the members of a plural their new names', () => {
    const [, b] = resolveAcross(
      extractions({
        a: '[Sergei Lavrov person] met [Ivan Petrov person] in [Serbia state:RS].',
        b: '[Lavrov person] and [Ivan Petrov person] praised [Serbia state:RS]. [They] left.',
      }),
    );
    expect(b!.entities.flatMap(({ members }) => members ?? [])).toEqual([
      'person:ivan-petrov',
      'person:sergei-lavrov',
    ]);
  });

  it('does not depend on the order of documents', () => {
    const texts = {
      a: '[Bill Clinton person] met the envoy of [Serbia state:RS].',
      b: '[Hillary Clinton person] met the envoy of [Serbia state:RS].',
      c: '[Clinton person] met the envoy of [Serbia state:RS].',
      d: '[Clinton person] sang in [Milan place].',
    };
    const list = extractions(texts);
    const one = resolveAcross(list);
    const other = resolveAcross([...list].reverse());
    expect([...other].reverse()).toEqual(one);
  });
});
