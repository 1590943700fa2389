import type { AnnotatedDocument } from '../model/annotated-document.ts';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/input-error.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { lemmatize } from './lemma/lemmatize.ts';
import { limit, type Network, network } from './network/network.ts';
import { pieces } from './text/long-sentences.ts';
import { sentenceEnds } from './text/sentences.ts';
import { words } from './text/words.ts';
import { openWeights, type WeightsFile } from './weights-file.ts';

/** What an annotator is made of, as bytes, so that it works wherever they come from. */
export interface AnnotatorParts {
  /** `weights/en.bin` */
  readonly weights: Uint8Array;
  /** `kernel/kernel.wasm`; without it, or where it does not run, JavaScript computes the same, ten times slower. */
  readonly kernel?: Uint8Array;
}

/** The language layers of one word. */
export type WordAnalysis = Omit<Token, 'start' | 'end' | 'text'>;

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
  const net = loaded(file, kernel);

  /** The layers of at most `limit` words, at `spans`. `first`: they begin a sentence. */
  function tokens(forms: readonly string[], spans: readonly Span[], first: boolean): Token[] {
    const { upos, xpos, names, heads, deps } = net.analyse(forms);
    return forms.map((text, i) => {
      const { start, end } = spans[i]!;
      const tag = upos[i]!;
      const penn = xpos[i]!;
      const lemma = lemmatize(text, tag, penn, first && i === 0, net.rank);
      return { start, end, text, lemma, tag, xpos: penn, head: heads[i]!, dep: deps[i]!, name: names[i]! };
    });
  }

  return {
    model: `${file.name}-${file.crc32.toString(16).padStart(8, '0')}`,
    engine: net.engine,

    annotate(document) {
      const { text } = document;
      const spans = words(text);
      const forms = spans.map((span) => text.slice(span.start, span.end));
      const sentences: Sentence[] = [];
      let start = 0;
      for (const end of sentenceEnds(spans, forms, text)) {
        const first = start;
        for (const cut of pieces(forms.slice(first, end), limit)) {
          const to = first + cut;
          sentences.push({
            start: spans[start]!.start,
            end: spans[to - 1]!.end,
            tokens: tokens(forms.slice(start, to), spans.slice(start, to), start === first),
          });
          start = to;
        }
      }
      return { document, sentences };
    },

    analyse(forms) {
      const all: WordAnalysis[] = [];
      let root = -1;
      for (const end of forms.length ? pieces(forms, limit) : []) {
        const start = all.length;
        const piece = forms.slice(start, end);
        const nowhere = piece.map(() => ({ start: 0, end: 0 }));
        for (const { lemma, tag, xpos, head, dep, name } of tokens(piece, nowhere, start === 0)) {
          const word = { lemma, tag, xpos, name };
          // the pieces of an overlong sentence hang on the root of the first
          if (head >= 0) all.push({ ...word, head: head + start, dep });
          else if (start > 0) all.push({ ...word, head: root, dep: 'parataxis' });
          else {
            root = all.length;
            all.push({ ...word, head, dep });
          }
        }
      }
      return all;
    },
  };
}

/** The checksum covers the body; a header that passes for one may still not fit it. */
function loaded(file: WeightsFile, kernel: Uint8Array | undefined): Network {
  try {
    return network(file, kernel);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`weights: header does not fit the body (${(error as Error).message})`, 'weights');
  }
}
