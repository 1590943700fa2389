import { InputError } from '../../model/input-error.ts';
import type { Annotator, WordAnalysis } from '../annotator.ts';

/** A line that is not blank, with its number from 1; or why there is none. */
type Line = { readonly number: number; readonly text: string } | { readonly refused: InputError };

/** One sentence as it goes out, or the reason why it does not. */
export type Filled = { readonly text: string } | { readonly refused: InputError };

/**
 * CoNLL-U in, CoNLL-U out: the words and sentences of the file are kept, their lemmas, tags and trees replaced. Comments, ranges of
 * multiword tokens and empty nodes stay as they are; FEATS and DEPS, which belonged to the old analysis, are emptied. A sentence
 * that is not well-formed is refused and the others go on.
 * @param input name of the file, for complaints
 */
export async function* fillConllu(
  lines: AsyncIterable<Line>,
  annotator: Pick<Annotator, 'analyse'>,
  input: string,
): AsyncIterable<Filled> {
  let block: { readonly number: number; readonly text: string }[] = [];
  for await (const line of lines) {
    if ('refused' in line) {
      yield line;
      continue;
    }
    // a gap in the numbers was a blank line
    if (block.length && line.number !== block.at(-1)!.number + 1) {
      yield fill(block);
      block = [];
    }
    block.push(line);
  }
  if (block.length) yield fill(block);

  function fill(sentence: typeof block): Filled {
    try {
      return { text: `${filledRows(sentence, annotator, input).join('\n')}\n\n` };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { refused: error };
    }
  }
}

function filledRows(
  sentence: readonly { readonly number: number; readonly text: string }[],
  annotator: Pick<Annotator, 'analyse'>,
  input: string,
): string[] {
  const forms: string[] = [];
  const parsed = sentence.map(({ number, text }) => {
    const line = text.replace(/\r$/, '');
    if (line.startsWith('#')) return line;
    const columns = line.split('\t');
    if (columns.length !== 10) {
      throw new InputError(`${columns.length} columns; CoNLL-U has 10, separated by tabs`, input, number);
    }
    const id = columns[0]!;
    if (/^\d+-\d+$|^\d+\.\d+$/.test(id)) return line;
    if (id !== String(forms.length + 1)) {
      throw new InputError(`id ${id.slice(0, 20)} where ${forms.length + 1} is due`, input, number);
    }
    if (!columns[1]) throw new InputError('a word without a form', input, number);
    forms.push(columns[1]);
    return columns;
  });
  const words = annotator.analyse(forms);
  let at = 0;
  return parsed.map((row) => (typeof row === 'string' ? row : filled(row, words[at++]!)));
}

function filled(columns: readonly string[], word: WordAnalysis): string {
  const kept = (columns[9] === '_' ? [] : columns[9]!.split('|')).filter((item) => !item.startsWith('Name='));
  const misc = [...(word.name === 'O' ? [] : [`Name=${word.name}`]), ...kept];
  return [
    columns[0],
    columns[1],
    word.lemma,
    word.tag,
    word.xpos,
    '_',
    word.head + 1,
    word.dep,
    '_',
    misc.join('|') || '_',
  ].join('\t');
}
