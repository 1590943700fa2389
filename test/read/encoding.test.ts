import { describe, expect, it } from 'vitest';
import { textDecoder } from '../../src/read/text-decoder.ts';
import { documents, read, readingIn } from './reading.ts';

const { put, summary } = readingIn('dragoman-encoding-');
/** Written out, so that the table of the decoder cannot confirm itself. */
const SMART_QUOTES = Uint8Array.of(0x93, 0x79, 0x65, 0x73, 0x94, 0x20, 0x80, 0x35);
const TEXT =
  'The café’s owner, François Müller, said that “the house” was sold for £5 to the mayor of Malmö.';

/** Bytes of a text in an encoding whose letters are single bytes. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = textDecoder(encoding);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => table.get(letter)!);
}

describe('encodings are found out', () => {
  const swapped = Buffer.from(TEXT, 'utf16le').swap16();
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 with mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16, low byte first', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16, high byte first', swapped],
    ['Windows-1252', encoded(TEXT, 'windows-1252')],
    [
      'Windows-1252, one letter at the end',
      encoded(`${'The house was sold. '.repeat(5)}café`, 'windows-1252'),
    ],
  ])('%s', async (name, bytes) => {
    const [document] = await documents(put('text.txt', bytes));
    expect(document!.text).toBe(name.endsWith('end') ? `${'The house was sold. '.repeat(5)}café` : TEXT);
  });

  it('Windows-1252 has quotation marks and the euro sign where ISO 8859-1 has controls', async () => {
    expect((await documents(put('yes.txt', SMART_QUOTES)))[0]!.text).toBe('“yes” €5');
  });

  it('Windows-1251, when the language is no hindrance', async () => {
    const text =
      'Президент Египта и премьер-министр Израиля подписали в понедельник мирный договор в Вашингтоне.';
    const [document] = await documents(put('ru.txt', encoded(text, 'windows-1251')), { anyLanguage: true });
    expect(document!.text).toBe(text);
  });

  it('of tables too, read in pieces', async () => {
    const rows = `text\n${`"${TEXT}"\n`.repeat(5000)}`;
    const found = await documents(put('big.csv', encoded(rows, 'windows-1252')));
    expect(found).toHaveLength(5000);
    expect(new Set(found.map(({ text }) => text))).toEqual(new Set([TEXT]));
  });

  it('what is no text in any is binary', async () => {
    const noise = Uint8Array.from({ length: 3000 }, (_, index) => ((index * 7919) % 255) + 1);
    expect(summary(await read([put('noise.txt', noise)]))).toEqual([
      'noise.txt: binary content, not text; give it as plain text',
    ]);
  });
});
