import type { AnnotatedDocument } from '../../model/annotated-document.ts';
import type { Sentence } from '../../model/sentence.ts';

/**
 * A document as CoNLL-U, the format of the Universal Dependencies treebanks. MISC holds `SpaceAfter=No`, the place in the document
 * (`TokenRange=12:19`, UTF-16 offsets) and the model's name label (`Name=B-person`). Without features and enhanced graph.
 */
export function writeConllu({ document, sentences }: AnnotatedDocument): string {
  const { text } = document;
  const blocks = sentences.map((sentence, i) => {
    const comments = [
      ...(i === 0 ? [`# newdoc id = ${oneLine(document.id)}`] : []),
      ...(i === 0 || /\n\s*\n/.test(text.slice(sentences[i - 1]!.end, sentence.start)) ? ['# newpar'] : []),
      `# sent_id = ${oneLine(document.id)}-${i + 1}`,
      `# text = ${oneLine(text.slice(sentence.start, sentence.end))}`,
    ];
    return `${comments.join('\n')}\n${rows(sentence, text)}\n`;
  });
  return blocks.map((block) => `${block}\n`).join('');
}

function rows({ tokens, end }: Sentence, text: string): string {
  return tokens
    .map((token, i) => {
      const next = tokens[i + 1]?.start ?? (/\S/.test(text[end] ?? ' ') ? end : -1);
      const misc = [
        ...(token.name === 'O' ? [] : [`Name=${token.name}`]),
        ...(next === token.end ? ['SpaceAfter=No'] : []),
        `TokenRange=${token.start}:${token.end}`,
      ];
      return [
        i + 1,
        oneLine(token.text),
        oneLine(token.lemma),
        token.tag,
        token.xpos,
        '_',
        token.head + 1,
        token.dep,
        '_',
        misc.join('|'),
      ].join('\t');
    })
    .join('\n');
}

/** White space, and the control characters that would break a line or a column, as single spaces. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
