import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/input-error.ts';
import { INPUT_FORMATS } from '../../src/read/formats.ts';
import type { Reading } from '../../src/read/input-format.ts';
import { processorTime } from '../processor-time.ts';
import { makePdf } from '../read/make-pdf.ts';
import { makeDocx, makeZip } from '../read/make-zip.ts';
import { read, readingIn } from '../read/reading.ts';

const { put } = readingIn('dragoman-fuzz-');
const PROSE =
  'The president of Egypt said that the treaty with Israel was signed and the army had left the Sinai. ';

/** A good file of each format, to be damaged. */
const GOOD: Readonly<Record<string, string | Uint8Array>> = {
  txt: PROSE.repeat(3),
  md: `---\ntitle: Treaty\ndate: 1979-03-26\n---\n# Treaty\n\n- ${PROSE}\n`,
  html: `<html><head><title>Treaty</title></head><body><article><h1>Treaty</h1><p>${PROSE.repeat(3)}</p><ul><li>a</li></ul></article></body></html>`,
  pdf: makePdf([[{ text: PROSE, y: 700 }]], 'Treaty'),
  docx: makeDocx(['# Treaty', PROSE]),
  eml: `Subject: Treaty\r\nDate: Mon, 26 Mar 1979 23:30:00 -0500\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${PROSE}\r\n--b\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\n${PROSE}\r\n--b--\r\n`,
  jsonl: `{"id":"a","text":"${PROSE}"}\n{"text":"${PROSE}","mentions":[{"start":4,"end":13}]}\n`,
  json: `{"articles":[{"headline":"Treaty","body":"${PROSE}","published":"26 March 1979"},{"text":"${PROSE}"}]}`,
  csv: `title,text,date\nTreaty,"${PROSE}",1979-03-26\n`,
  tsv: `title\ttext\nTreaty\t${PROSE}\n`,
  feed: `<?xml version="1.0"?><rss><channel><title>E</title><item><title>Treaty</title><description>${PROSE}</description></item></channel></rss>`,
  warc: `WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: ${PROSE.length}\r\n\r\n${PROSE}\r\n\r\n`,
  zip: makeZip([
    { path: 'a.txt', content: PROSE },
    { path: 'b.jsonl', content: `{"text":"${PROSE}"}` },
  ]),
  gz: gzipSync(PROSE.repeat(20)),
};
const FORMATS = INPUT_FORMATS.map(({ id, extensions }) => ({
  id,
  extension: id === 'gz' ? '.txt.gz' : extensions[0]!,
}));

/** Documents with text, or complaints of one line that name their input: nothing else may come of any bytes. */
function assertSound(readings: readonly Reading[], path: string): void {
  expect(readings.length).toBeGreaterThan(0);
  for (const reading of readings) {
    if ('refused' in reading) {
      expect(reading.refused).toBeInstanceOf(InputError);
      expect(reading.refused.message).toMatch(/^[^\r\n]+$/);
      expect(reading.refused.input).toContain(path);
    } else {
      expect(reading.document.id).not.toBe('');
      expect(reading.document.text.trim()).not.toBe('');
    }
  }
}

const damage = (bytes: Uint8Array) =>
  fc.oneof(
    fc.nat(bytes.length).map((end) => bytes.subarray(0, end)),
    fc
      .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
      .map((changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, byte] of changes) damaged[at] = byte;
        return damaged;
      }),
    fc
      .tuple(fc.nat(bytes.length), fc.uint8Array({ maxLength: 50 }))
      .map(([at, noise]) => Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)])),
  );

describe.each(FORMATS)('$id', ({ id, extension }) => {
  const good = Buffer.from(GOOD[id]! as string);

  it('is read when it is whole', async () => {
    const readings = await read([put(`good${extension}`, good)]);
    expect(readings.filter((reading) => 'refused' in reading)).toEqual([]);
  });

  it('is read or refused, damaged in any way', async () => {
    await fc.assert(
      fc.asyncProperty(damage(good), async (bytes) => {
        const path = put(`damaged${extension}`, bytes);
        assertSound(await read([path]), path);
      }),
      { numRuns: 25 },
    );
  });

  it('is refused or read, of whatever bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const path = put(`random${extension}`, bytes);
        assertSound(await read([path]), path);
      }),
      { numRuns: 15 },
    );
  });
});

const XML_BOMB = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a0 "lol">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
).join(
  '',
)}]><rss><channel><item><title>&a9;</title><description>&a9; ${PROSE}</description></item></channel></rss>`;
const XML_FILE = `<!DOCTYPE b [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><description>&f; ${PROSE}</description></item></channel></rss>`;

describe('what is made to hurt is refused in one line', () => {
  it.each([
    ['deep.html', () => '<div>'.repeat(100_000), 'elements nested more than 512 deep'],
    ['brackets.html', () => '<'.repeat(1_000_000), 'a text of more than 5000 stray brackets and entities'],
    [
      'attributes.html',
      () => `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=""`).join(' ')}>`,
      'more than 1000 attributes',
    ],
    ['deep.xml', () => `<rss>${'<item>'.repeat(100_000)}`, 'elements nested more than 512 deep'],
    [
      'bomb.zip',
      () => makeZip([{ path: 'a.jsonl', content: Buffer.alloc(50_000_000, 'a') }]),
      'unpacks to more than 100 times its size',
    ],
    [
      'liar.zip',
      () => makeZip([{ path: 'a.txt', content: PROSE.repeat(1000), claims: 10 }]),
      'damaged ZIP archive: too many bytes in the stream',
    ],
    [
      'bomb.docx',
      () => makeZip([{ path: 'word/document.xml', content: Buffer.alloc(50_000_000, 'a') }]),
      'unpacks to more than 100 times its size',
    ],
    [
      'bomb.jsonl.gz',
      () => gzipSync(Buffer.alloc(50_000_000, 'a')),
      'unpacks to more than 100 times its size',
    ],
    ['cut.txt.gz', () => gzipSync(PROSE.repeat(50)).subarray(0, -20), 'malformed: unexpected end of file'],
    [
      'nested.zip',
      () =>
        [1, 2, 3, 4].reduce(
          (inner) => makeZip([{ path: 'in.zip', content: inner }]),
          makeZip([{ path: 'a.txt', content: PROSE }]),
        ),
      'archives nested more than 3 deep',
    ],
    ['line.csv', () => `text\n${'a'.repeat(10_000_000)}`, 'text longer than 5 million characters'],
    ['line.html', () => `<p>${'a'.repeat(10_000_000)}`, 'longer than 5 million characters'],
    ['line.eml', () => `Subject: ${'a'.repeat(10_000_000)}\r\n\r\nx`, 'malformed: Maximum header size'],
    [
      'parts.eml',
      () =>
        Array.from(
          { length: 300 },
          (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
        ).join(''),
      'malformed: Maximum MIME nesting depth',
    ],
    ['nul.txt', () => `${PROSE}\0${PROSE}`, 'binary content, not text'],
    ['length.warc', () => 'WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nx', 'ends within record 1'],
  ])('%s', async (name, content, message) => {
    const path = put(name, content());
    const readings = await read([path]);
    assertSound(readings, path);
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ refused: { message: expect.stringContaining(message) } });
  });

  it('entities of XML are neither multiplied nor fetched', async () => {
    for (const xml of [XML_BOMB, XML_FILE]) {
      const [reading] = await read([put('entities.xml', xml)]);
      if (!reading || 'refused' in reading) throw new Error('refused');
      expect(reading.document.text.length).toBeLessThan(PROSE.length + 20);
      expect(reading.document.text).not.toContain('root:');
    }
  });
});

it('line ends of all kinds, lone surrogates and controls stay what they are in JSON Lines', async () => {
  const text = `${PROSE}\r\n${PROSE}\r${PROSE}\u2028\ud800 ${PROSE}\u0000`;
  const path = put('odd.jsonl', `${JSON.stringify({ text })}\r\n\n${JSON.stringify({ text })}`);
  const readings = await read([path]);
  expect(readings.map((reading) => ('refused' in reading ? '' : reading.document.text))).toEqual([
    text,
    text,
  ]);
});

it('reads in time that grows with the length', async () => {
  const page = (size: number) =>
    `<html><body><article>${`<p>${PROSE}</p>`.repeat(size)}</article></body></html>`;
  const items = (size: number) =>
    `<rss><channel>${`<item><description>${PROSE}</description></item>`.repeat(size)}</channel></rss>`;
  const rows = (size: number) => `text\n${`"${PROSE}"\n`.repeat(size)}`;
  for (const [name, make] of [
    ['long.html', page],
    ['long.xml', items],
    ['long.csv', rows],
  ] as const) {
    await timeOf(name, make(500));
    const once = await timeOf(name, make(2_000));
    const fourfold = await timeOf(name, make(8_000));
    // a quadratic reader takes 16 times as long
    expect(fourfold / once).toBeLessThan(9);
  }
});

async function timeOf(name: string, content: string): Promise<number> {
  const path = put(name, content);
  return processorTime(() => read([path]));
}
