import { InputError } from '../model/input-error.ts';
import type { ForeignFile } from './foreign-graph.ts';

/** JavaScript's strings end at about 500 million characters. */
const LONGEST = 400_000_000;

/** A file's text in one piece, without byte order mark. @throws InputError when it is empty, or too long */
export async function wholeText({ name, text }: ForeignFile): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of text) {
    pieces.push(piece);
    length += piece.length;
    if (length > LONGEST) throw new InputError(`more than ${LONGEST} characters; use GEXF or GraphML`, name);
  }
  const whole = pieces.join('').replace(/^\ufeff/, '');
  if (whole.trim() === '') throw new InputError('the file is empty', name);
  return whole;
}

/** The line, from 1, of an offset in a text. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
