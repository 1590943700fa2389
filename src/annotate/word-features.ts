import type { WeightsFile } from './weights-file.ts';
import { WordList } from './word-list.ts';

/** Fills the input vector of a word form: i16 of `size`. Pure, so that callers may keep the result per form. */
export interface WordFeatures {
  readonly size: number;
  write(form: string, into: Int16Array, at: number): void;
  /** Place of a lower-case word in the model's list of frequent words (0 is the most frequent), or -1. */
  rank(lower: string): number;
}

/** FORMAT.md, section 2. */
export function wordFeatures(file: WeightsFile): WordFeatures {
  const { inputSize, words, parts } = file.config;
  const list = new WordList(file.u8('words'), words.both + words.vectorOnly + words.rowOnly);
  const code = file.f32('vectors.code');
  const base = file.f32('vectors.base')[0]!;
  const scales = file.u8('vectors.scale');
  const nibbles = file.u8('vectors');
  const rows = file.i8('word');
  const rowScale = file.f32('word.scale')[0]!;
  const tables = parts.map((part) =>
    'table' in part ? { rows: file.i8(part.table), scale: file.f32(`${part.table}.scale`)[0]! } : undefined,
  );
  const withVector = words.both + words.vectorOnly;

  return {
    size: inputSize,
    rank: (lower) => list.indexOf(lower),
    write(form, into, at) {
      into.fill(0, at, at + inputSize);
      const lower = plain(form).toLowerCase();
      const key = lower.replace(/[0-9]/g, '0');
      const found = list.indexOf(lower);
      const i = found >= 0 || key === lower ? found : list.indexOf(key);
      parts.forEach((part, p) => {
        const to = at + part.offset;
        if (part.kind === 'vector') {
          if (i < 0 || i >= withVector) return;
          const from = i * Math.ceil(part.size / 2);
          const scale = scales[i]!;
          for (let c = 0; c < part.size; c++) {
            const byte = nibbles[from + (c >> 1)]!;
            const value = Math.fround(code[c & 1 ? byte >> 4 : byte & 15]! * base);
            into[to + c] = fixed(Math.fround(value * scale));
          }
          return;
        }
        const table = tables[p];
        const source = table?.rows ?? rows;
        const scale = table?.scale ?? rowScale;
        const from = part.size * ('table' in part ? hash(piece(form, key, part)) % part.buckets : rowOf(i));
        for (let c = 0; c < part.size; c++) into[to + c] = fixed(Math.fround(source[from + c]! * scale));
      });
    },
  };

  function rowOf(i: number): number {
    if (i < 0) return 0;
    if (i < words.both) return i + 1;
    return i >= withVector ? i - words.vectorOnly + 1 : 0;
  }
}

function fixed(value: number): number {
  const q = Math.floor(Math.fround(Math.fround(value * 8192) + 0.5));
  return Math.min(Math.max(q, -32767), 32767);
}

function piece(form: string, key: string, part: { readonly kind: string; readonly length?: number }): string {
  if (part.kind === 'shape') return shape(form);
  const length = part.length ?? 0;
  return part.kind === 'prefix' ? key.slice(0, length) : key.slice(Math.max(0, key.length - length));
}

/** Typewriter forms of quotation marks, dashes and spaces: training text has few others. */
function plain(form: string): string {
  const text = form
    .replace(/[\u2018\u2019\u201a\u201b\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\u00a0/g, ' ');
  return text === "''" ? '"' : text;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0;
  return h;
}

/** `Pyongyang` -> Xxx, `U.S.` -> X.X., `F-16s` -> X-ddx, `NATO` -> XX. */
export function shape(form: string): string {
  let result = '';
  for (let i = 0; i < form.length && result.length < 10; i++) {
    const c = form[i]!;
    let kind = c;
    if (c >= '0' && c <= '9') kind = 'd';
    else if (c.toLowerCase() !== c) kind = 'X';
    else if (c.toUpperCase() !== c) kind = 'x';
    const n = result.length;
    if (n > 1 && result[n - 1] === kind && result[n - 2] === kind) continue;
    result += kind;
  }
  return result;
}
