import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/read/input-format.ts';
import { readInputs } from '../../src/read/read-inputs.ts';
import { UnknownInput } from '../../src/read/unknown-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'dragoman-read-'));
const at = (name: string): string => join(folder, name);

function put(name: string, content: string | Uint8Array): string {
  mkdirSync(join(at(name), '..'), { recursive: true });
  writeFileSync(at(name), content);
  return at(name);
}

async function read(...inputs: string[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readInputs(inputs)) readings.push(reading);
  return readings;
}

/** `FILE[:LINE]: MESSAGE` of each refusal, the id of each document. */
const summary = (readings: readonly Reading[]): string[] =>
  readings.map((reading) => {
    if (!('refused' in reading)) return reading.document.id;
    const { input, line, message } = reading.refused;
    return `${[input?.replace(`${folder}/`, ''), line].filter((part) => part !== undefined).join(':')}: ${message}`;
  });

describe('documents', () => {
  it('reads plain text as it is', async () => {
    expect(await read(put('Kim visit.txt', '\uFEFFKim Il-sung visited Moscow.\r\nHe left.'))).toEqual([
      { document: { id: 'kim-visit', language: 'en', text: 'Kim Il-sung visited Moscow.\r\nHe left.' } },
    ]);
  });

  it('reads Markdown with front matter into paragraphs without markup', async () => {
    const path = put(
      'peace.md',
      '---\ntitle: Camp David\ndate: 1978-09-17\nsource: example\n---\n\n# Peace\n\n*Sadat* met [Begin](http://x.org)\nin **Maryland**.\n\n```\ncode\n```\n\n- one\n- two\n',
    );
    expect(await read(path)).toEqual([
      {
        document: {
          id: 'peace',
          title: 'Camp David',
          date: '1978-09-17',
          source: 'example',
          language: 'en',
          text: 'Peace\n\nSadat met Begin in Maryland.\n\none\n\ntwo',
        },
      },
    ]);
  });

  it('reads JSON Lines with given mentions, a number as id, and an id made from the line', async () => {
    const path = put(
      'set.jsonl',
      '{"id":7,"text":"Begin met Sadat.","mentions":[{"start":0,"end":5,"type":"person"},{"start":10,"end":15}]}\n\n{"text":"x","date":null}\n{"id":null,"text":"y","date":""}',
    );
    expect(await read(path)).toEqual([
      {
        document: { id: '7', language: 'en', text: 'Begin met Sadat.' },
        given: [
          { start: 0, end: 5, type: 'person' },
          { start: 10, end: 15 },
        ],
      },
      { document: { id: 'set-3', language: 'en', text: 'x' } },
      { document: { id: 'set-4', language: 'en', text: 'y' } },
    ]);
  });

  it('walks folders and globs in order, passes over what it cannot read, and tells equal names apart', async () => {
    put('tree/b/note.txt', 'b');
    put('tree/a/note.txt', 'a');
    put('tree/picture.png', 'x');
    put('tree/.hidden.txt', 'h');
    put('tree/other.md', 'o');
    expect(summary(await read(at('tree')))).toEqual(['a-note', 'b-note', 'other']);
    expect(summary(await read(at('tree/*/note.txt')))).toHaveLength(2);
    expect(summary(await read(at('tree/a/note.txt'), at('tree/a/note.txt')))).toEqual(['note']);
    expect(summary(await read(at('tree/a'), `${folder}/./tree/b/../a/note.txt`, at('tree')))).toEqual([
      'note',
      'b-note',
      'other',
    ]);
  });
});

describe('bad input: one line each, the others still done', () => {
  beforeAll(() => put('good.txt', 'Sadat met Begin.'));

  it.each([
    ['empty.txt', ' \n', 'empty.txt: empty: no text in it'],
    [
      'binary.txt',
      new Uint8Array([80, 75, 3, 4, 0, 0]),
      'binary.txt: binary content, not text; give it as plain text',
    ],
    ['no.md', '---\ntitle: x\n---\n', 'no.md: empty: no text after the front matter'],
    [
      'date.md',
      '---\ntitle: x\ndate: 2025-02-30\n---\nText',
      'date.md:3: front matter, date: not an ISO date such as 2025-12-25',
    ],
    ['empty.jsonl', '\n', 'empty.jsonl: empty: no line in it'],
    ['line.jsonl', 'nonsense', 'line.jsonl:1: not JSON; each line must be one JSON object'],
    ['field.jsonl', '{"id":"a"}', 'field.jsonl:1: field text: is missing'],
    [
      'span.jsonl',
      '{"text":"abc","mentions":[{"start":1,"end":9}]}',
      'span.jsonl:1: field mentions.0: not a span of the text',
    ],
    [
      'cut.jsonl',
      '{"text":"😀 Anna Berg","mentions":[{"start":1,"end":10}]}',
      'cut.jsonl:1: field mentions.0: 1 is within a character; offsets count UTF-16 code units',
    ],
    [
      'utf-32.txt',
      Buffer.from('\ufeffSadat', 'utf16le').reduce<Buffer>(
        (all, byte, i) => Buffer.concat([all, Buffer.from(i % 2 ? [byte, 0, 0] : [byte])]),
        Buffer.alloc(0),
      ),
      'utf-32.txt: binary content, not text; give it as plain text',
    ],
    ['noise.eml', 'x: y\nno: message\n\nSadat met Begin.', 'noise.eml: no header lines; not a message'],
  ])('%s', async (name, content, line) => {
    expect(summary(await read(put(name, content), at('good.txt')))).toEqual([line, 'good']);
  });

  it('refuses a line of 50 MB by its number and reads the lines around it', async () => {
    const long = Buffer.concat([
      Buffer.from('{"id":"a","text":"a"}\n{"text":"'),
      Buffer.alloc(50_000_000, 'x'),
      Buffer.from('"}\n{"id":"c","text":"c"}'),
    ]);
    expect(summary(await read(put('long.jsonl', long)))).toEqual([
      'a',
      'long.jsonl:2: line of 50 MB; at most 20 MB',
      'c',
    ]);
    expect(summary(await read(put('long.txt', long)))).toEqual([
      'long.txt: longer than 5 million characters; split it into documents',
    ]);
  });

  it('tells which files of a folder nobody reads', async () => {
    put('mixed/a.txt', 'Sadat spoke.');
    put('mixed/b.xlsx', 'x');
    const folder = join(put('mixed/c/d.mp4', 'x'), '../..');
    const heard: unknown[] = [];
    const passedOver = (...what: unknown[]) => heard.push(what);
    for await (const _ of readInputs([folder], { passedOver }));
    expect(heard).toEqual([[folder, ['b.xlsx', 'c/d.mp4']]]);
  });

  it('refuses a folder without documents', async () => {
    put('bare/picture.png', 'x');
    expect(summary(await read(at('bare'), at('good.txt')))).toEqual([
      expect.stringMatching(/^bare: folder without documents; \.txt/),
      'good',
    ]);
  });

  it('refuses a file that it may not open', async () => {
    const path = put('secret.txt', 'x');
    chmodSync(path, 0);
    const expected = process.getuid?.() === 0 ? 'secret' : 'secret.txt: cannot be read (permission denied)';
    expect(summary(await read(path))).toEqual([expected]);
    expect(summary(await read(put('loop.txt/inner.txt', 'x'), at('loop.txt')))).toEqual(['inner']);
  });

  it.each([
    ['missing.txt', 'missing.txt: no such file or folder'],
    ['missing/*.txt', 'missing/*.txt: no file matches the pattern'],
    ['report.xlsx', expect.stringMatching(/^report\.xlsx: unknown format; one of \.txt/)],
  ])(
    'refuses %s beside others, and takes it for a slip in the command where there is nothing else',
    async (name, line) => {
      put('report.xlsx', 'x');
      expect(summary(await read(at(name), at('good.txt')))).toEqual([line, 'good']);
      await expect(read(at(name), at('missing.md'))).rejects.toThrow(UnknownInput);
    },
  );
});
