import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { documentKey, type StoredExtraction } from '../../src/store/extraction-record.ts';
import { journalPath, openJournal } from '../../src/store/journal.ts';

const home = mkdtempSync(join(tmpdir(), 'dragoman-journal-'));

const document = (id: string): Document => ({
  id,
  language: 'en',
  text: `Text of ${id}, \u2028 ü \ud83d\ude00`,
});
const result = (id: string): StoredExtraction => ({
  key: documentKey(document(id)),
  reader: 'test',
  extraction: {
    document: document(id),
    mentions: [
      {
        id: `${id}#0`,
        start: 0,
        end: 4,
        text: 'Text',
        type: 'other',
        form: 'nominal',
        rule: 'r',
        entity: 'e',
      },
    ],
    entities: [],
    relations: [],
  },
});
const find = async (folder: string, id: string, reader = 'test') => {
  const journal = await openJournal(folder);
  const found = await journal.find(document(id), documentKey(document(id)), reader);
  await journal.close();
  return found;
};

it('gives back what was kept, by content and reader; nothing else', async () => {
  const folder = join(home, 'kept');
  const journal = await openJournal(folder);
  expect(existsSync(await journalPath(folder))).toBe(false);
  await Promise.all(['a', 'b'].map((id) => journal.add(result(id))));
  await journal.close();
  expect(await find(folder, 'a')).toEqual(result('a'));
  expect(await find(folder, 'b')).toEqual(result('b'));
  expect(await find(folder, 'c')).toBeUndefined();
  expect(await find(folder, 'a', 'another reader')).toBeUndefined();
});

it('cut off at any byte, it keeps all that was whole, and can be written on', async () => {
  const folder = join(home, 'torn');
  const journal = await openJournal(folder);
  for (const id of ['a', 'b']) await journal.add(result(id));
  await journal.close();
  const path = await journalPath(folder);
  const whole = readFileSync(path);
  const first = whole.indexOf(10) + 1;
  for (let size = whole.length - 1; size >= 0; size -= 7) {
    writeFileSync(path, whole);
    truncateSync(path, size);
    expect(await find(folder, 'a')).toEqual(size >= first ? result('a') : undefined);
    expect(await find(folder, 'b')).toBeUndefined();
    const again = await openJournal(folder);
    await again.add(result('c'));
    await again.close();
    expect(await find(folder, 'c')).toEqual(result('c'));
  }
});

it('passes over what is no record', async () => {
  const folder = join(home, 'broken');
  const journal = await openJournal(folder);
  await journal.add(result('a'));
  await journal.close();
  const path = await journalPath(folder);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"mentions"', '"mansions"'));
  appendFileSync(path, '\0\0\0\n');
  expect(await find(folder, 'a')).toBeUndefined();
});

it('goes when the graph is there', async () => {
  const folder = join(home, 'done');
  const journal = await openJournal(folder);
  await journal.add(result('a'));
  await journal.remove();
  expect(existsSync(await journalPath(folder))).toBe(false);
});

it('lies in the folder of a graph that is there, which may be all that can be written to, unless one lies beside it', async () => {
  const folder = join(home, 'there');
  expect(await journalPath(folder)).toBe(join(home, '.there.unfinished.jsonl'));
  const before = await openJournal(folder);
  await before.add(result('a'));
  await before.close();
  mkdirSync(folder);
  const again = await openJournal(folder);
  expect(again.found).toBe(1);
  await again.remove();
  expect(await journalPath(folder)).toBe(join(folder, '.unfinished.jsonl'));
});
