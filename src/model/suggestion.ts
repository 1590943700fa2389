import { nearest } from './nearest.ts';

/** ` (did you mean gexf?)` when a known word is near, else nothing. */
export function suggestion(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` (did you mean ${near}?)`;
}
