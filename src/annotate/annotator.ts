import type { AnnotatedDocument } from '../model/annotated-document.ts';
import type { Document } from '../model/document.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { lemmatize } from './lemma/lemmatize.ts';
import { limit, network } from './network/network.ts';
import { pieces } from './text/long-sentences.ts';
import { sentenceEnds } from './text/sentences.ts';
import { words } from './text/words.ts';
import { openWeights } from './weights-file.ts';

/** What an annotator is made of, as bytes, so that it works wherever they come from. */
export interface AnnotatorParts {
  /** `weights/en.bin` */
  readonly weights: Uint8Array;
  /** `kernel/kernel.wasm`; without it, or where it does not run, JavaScript computes the same, ten times slower. */
  readonly kernel?: Uint8Array;
}

/** The language layers of one word; `head` counts from 0 within its sentence, -1 for the root. */
export interface WordAnalysis {
  readonly lemma: string;
  readonly tag: string;
  readonly xpos: string;
  readonly head: number;
  readonly dep: string;
  readonly name: string;
}

export interface Annotator {
  /** Name and checksum of the weights: `en-1f3a9c00`. */
  readonly model: string;
  readonly engine: 'wasm' | 'javascript';
  /** Sentences, tokens, lemmas, tags, trees and the model's names. */
  annotate(document: Document): AnnotatedDocument;
  /** The layers of one sentence whose words are given: one valid tree, whatever its length. */
  analyse(forms: readonly string[]): readonly WordAnalysis[];
}

/**
 * Makes an annotator for English. Deterministic: the same text gives the same result on every machine and engine.
 * @throws InputError when the weights are damaged or of another format.
 */
export function createAnnotator({ weights, kernel }: AnnotatorParts): Annotator {
  const file = openWeights(weights);
  const net = network(file, kernel);

  /** A sentence of at most `limit` words. */
  function analysePiece(forms: readonly string[], first: boolean): WordAnalysis[] {
    const { upos, xpos, names, heads, deps } = net.analyse(forms);
    return forms.map((form, i) => ({
      lemma: lemmatize(form, upos[i]!, xpos[i]!, first && i === 0, net.rank),
      tag: upos[i]!,
      xpos: xpos[i]!,
      head: heads[i]!,
      dep: deps[i]!,
      name: names[i]!,
    }));
  }

  function sentence(
    text: string,
    spans: readonly Span[],
    forms: readonly string[],
    first: boolean,
  ): Sentence {
    const tokens = analysePiece(forms, first).map((analysis, i) => ({
      ...spans[i]!,
      text: forms[i]!,
      ...analysis,
    }));
    return { start: spans[0]!.start, end: spans.at(-1)!.end, tokens };
  }

  return {
    model: `${file.name}-${file.crc32.toString(16).padStart(8, '0')}`,
    engine: net.engine,

    annotate(document) {
      const { text } = document;
      const tokens = words(text);
      const sentences: Sentence[] = [];
      let from = 0;
      for (const end of sentenceEnds(text, tokens)) {
        const spans = tokens.slice(from, end);
        const forms = spans.map((span) => text.slice(span.start, span.end));
        let start = 0;
        for (const cut of pieces(forms, limit)) {
          sentences.push(sentence(text, spans.slice(start, cut), forms.slice(start, cut), start === 0));
          start = cut;
        }
        from = end;
      }
      return { document, sentences };
    },

    analyse(forms) {
      if (forms.length === 0) return [];
      const all: WordAnalysis[] = [];
      for (const end of pieces(forms, limit)) {
        const start = all.length;
        // the pieces of an overlong sentence hang on the root of the first
        const root = start === 0 ? -1 : all.findIndex((word) => word.head === -1);
        for (const word of analysePiece(forms.slice(start, end), start === 0)) {
          if (word.head >= 0) all.push({ ...word, head: word.head + start });
          else all.push(start === 0 ? word : { ...word, head: root, dep: 'parataxis' });
        }
      }
      return all;
    },
  };
}
