import type { Document } from '../../src/model/document.ts';
import { hash, slug } from '../../src/model/identity.ts';
import { InputError } from '../../src/model/input-error.ts';

/** What a person pastes: a text, and what they know of it. */
export interface Pasted {
  readonly text: string;
  readonly title: string;
  /** `2025-12-25`; empty when not known. */
  readonly date: string;
  readonly source: string;
}

/**
 * A pasted article as a document. Its id comes from its title, or from its text.
 * @throws InputError when there is no text
 */
export function asDocument({ text, title, date, source }: Pasted): Document {
  if (text.trim() === '') throw new InputError('no text: paste an article first');
  return {
    id: title.trim() === '' ? `article-${hash(text).slice(0, 8)}` : slug(title),
    ...(title.trim() !== '' && { title: title.trim() }),
    ...(date !== '' && { date }),
    ...(source.trim() !== '' && { source: source.trim() }),
    language: 'en',
    text,
  };
}
