import { appendFileSync, existsSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
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
  expect(existsSync(journalPath(folder))).toBe(false);
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
  const path = journalPath(folder);
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
  const path = journalPath(folder);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"mentions"', '"mansions"'));
  appendFileSync(path, '\0\0\0\n');
  expect(await find(folder, 'a')).toBeUndefined();
});

it('goes when the graph is there', async () => {
  const folder = join(home, 'done');
  const journal = await openJournal(folder);
  await journal.add(result('a'));
  await journal.remove();
  expect(existsSync(journalPath(folder))).toBe(false);
});
