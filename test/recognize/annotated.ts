import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createAnnotator } from '../../src/annotate/annotator.ts';
import type { AnnotatedDocument } from '../../src/model/annotated-document.ts';
import type { Sentence, Token } from '../../src/model/sentence.ts';

/**
 * Trees and name guesses of the test texts, so that a test tells about recognition and not about the model of the day.
 * `UPDATE_TREES=1` adds those of new texts; look at them before you commit.
 */
const TREES = new URL('./fixtures/trees.jsonl', import.meta.url);
const WEIGHTS = new URL('../../src/annotate/weights/en.bin', import.meta.url);
const COLUMNS = ['text', 'lemma', 'tag', 'xpos', 'head', 'dep', 'name'] as const;

type Row = readonly [start: number, ...string[]];
type Stored = { readonly text: string; readonly sentences: readonly (readonly Row[])[] };

const stored = new Map<string, Stored>(
  existsSync(TREES)
    ? readFileSync(TREES, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Stored)
        .map((record) => [record.text, record])
    : [],
);

let annotator: ReturnType<typeof createAnnotator> | undefined;

/** A text with its stored trees. */
export function annotated(text: string, id = 'test'): AnnotatedDocument {
  let record = stored.get(text);
  if (!record) {
    if (!process.env.UPDATE_TREES)
      throw new Error(`no tree is stored for: ${text}\nrun the tests once with UPDATE_TREES=1`);
    annotator ??= createAnnotator({ weights: readFileSync(WEIGHTS) });
    const { sentences } = annotator.annotate({ id, language: 'en', text });
    record = {
      text,
      sentences: sentences.map(({ tokens }) =>
        tokens.map((token): Row => [token.start, ...COLUMNS.map((column) => String(token[column]))]),
      ),
    };
    stored.set(text, record);
    writeFileSync(TREES, `${[...stored.values()].map((each) => JSON.stringify(each)).join('\n')}\n`);
  }
  return { document: { id, language: 'en', text }, sentences: record.sentences.map(sentence) };
}

function sentence(rows: readonly Row[]): Sentence {
  const tokens = rows.map(
    ([start, text, lemma, tag, xpos, head, dep, name]): Token => ({
      start,
      end: start + text!.length,
      text: text!,
      lemma: lemma!,
      tag: tag!,
      xpos: xpos!,
      head: Number(head),
      dep: dep!,
      name: name!,
    }),
  );
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens };
}
