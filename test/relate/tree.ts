import type { AnnotatedDocument } from '../../src/model/annotated-document.ts';
import type { Sentence, Token } from '../../src/model/sentence.ts';

/**
 * A document from its text and compact CoNLL-U rows, `form lemma TAG XPOS head dep`, head counted from 1 within the sentence
 * and 0 for the root; an empty line between sentences. Forms must stand in the text in this order.
 */
export function documentOf(text: string, rows: string, date?: string): AnnotatedDocument {
  let at = 0;
  const sentences = rows
    .trim()
    .split(/\n\s*\n/)
    .map((block): Sentence => {
      const tokens = block
        .trim()
        .split('\n')
        .map((row): Token => {
          const [form, lemma, tag, xpos, head, dep] = row.trim().split(/\s+/) as [
            string,
            string,
            string,
            string,
            string,
            string,
          ];
          const start = text.indexOf(form, at);
          if (start < 0) throw new Error(`"${form}" is not in the text after offset ${at}`);
          at = start + form.length;
          return { start, end: at, text: form, lemma, tag, xpos, head: Number(head) - 1, dep, name: 'O' };
        });
      return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens };
    });
  return { document: { id: 'd', language: 'en', text, ...(date && { date }) }, sentences };
}
