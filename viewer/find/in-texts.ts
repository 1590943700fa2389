import type { Document } from '../../src/model/document.ts';

/** Where words stand in a document. */
export interface Passage {
  readonly document: Document;
  /** Offset in its text; 0 when its title has them. */
  readonly at: number;
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Fewer letters stand everywhere. */
const SHORTEST = 3;
/** Letters shown on each side. */
const AROUND = 36;

/** The first place of the words in each document that has them, as they are typed but for case; the first `most` documents. */
export function findInTexts(documents: readonly Document[], question: string, most = 4): readonly Passage[] {
  const words = question.trim().replace(/\s+/g, ' ');
  if (words.length < SHORTEST) return [];
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'), 'iu');
  const passages: Passage[] = [];
  for (const document of documents) {
    const inText = pattern.exec(document.text);
    const inTitle = inText ? null : pattern.exec(document.title ?? '');
    const match = inText ?? inTitle;
    if (!match) continue;
    const text = inText ? document.text : (document.title ?? '');
    const end = match.index + match[0].length;
    passages.push({
      document,
      at: inText ? match.index : 0,
      before: `${match.index > AROUND ? '…' : ''}${text.slice(Math.max(0, match.index - AROUND), match.index)}`,
      found: match[0],
      after: `${text.slice(end, end + AROUND)}${end + AROUND < text.length ? '…' : ''}`,
    });
    if (passages.length === most) break;
  }
  return passages;
}
