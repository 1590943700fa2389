import type { AnnotatedDocument } from '../model/annotated-document.ts';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/input-error.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import { lemmatize } from './lemma/lemmatize.ts';
import { type Analysis, limit, type Network, network, room } from './network/network.ts';
import { repaired } from './repair/repaired.ts';
import { cuts } from './text/long-sentences.ts';
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

  /** What the network says of each piece, in as few rounds as it has room for. */
  function analyses(all: readonly Piece[]): readonly Analysis[] {
    const results: Analysis[] = [];
    let batch: (readonly string[])[] = [];
    let size = 0;
    for (const { forms } of all) {
      if (size + forms.length > room) {
        results.push(...net.analyse(batch));
        batch = [];
        size = 0;
      }
      batch.push(forms);
      size += forms.length;
    }
    if (size) results.push(...net.analyse(batch));
    return results.map((analysis, i) => repaired(all[i]!.forms, analysis));
  }

  const lemma = ({ forms, begins }: Piece, { upos, xpos, heads, deps }: Analysis, i: number): string => {
    // `he's gone`, unlike `he's going` and the passive `he's seen`
    if (deps[i] === 'aux' && xpos[heads[i]!] === 'VBN' && /^['’]s$/i.test(forms[i]!)) return 'have';
    return lemmatize(forms[i]!, upos[i]!, xpos[i]!, begins && i === 0, net.rank);
  };

  return {
    model: `${file.name}-${file.crc32.toString(16).padStart(8, '0')}`,
    engine: net.engine,

    annotate(document) {
      const { text } = document;
      const spans = words(text);
      const forms = spans.map((span) => text.slice(span.start, span.end));
      const all: Piece[] = [];
      let from = 0;
      for (const end of sentenceEnds(spans, forms, text)) {
        all.push(...pieces(forms.slice(from, end)));
        from = end;
      }
      let at = 0;
      const sentences = analyses(all).map((analysis, p): Sentence => {
        const piece = all[p]!;
        const first = at;
        const { upos, xpos, heads, deps, names } = analysis;
        const tokens = piece.forms.map((form, i): Token => {
          const { start, end } = spans[at++]!;
          return {
            start,
            end,
            text: form,
            lemma: lemma(piece, analysis, i),
            tag: upos[i]!,
            xpos: xpos[i]!,
            head: heads[i]!,
            dep: deps[i]!,
            name: names[i]!,
          };
        });
        return { start: spans[first]!.start, end: spans[at - 1]!.end, tokens };
      });
      return { document, sentences };
    },

    analyse(forms) {
      const all = forms.length ? pieces(forms) : [];
      const result: WordAnalysis[] = [];
      let root = -1;
      analyses(all).forEach((analysis, p) => {
        const { upos, xpos, heads, deps, names } = analysis;
        const first = result.length;
        heads.forEach((head, i) => {
          const layers = {
            lemma: lemma(all[p]!, analysis, i),
            tag: upos[i]!,
            xpos: xpos[i]!,
            name: names[i]!,
          };
          // the pieces of an overlong sentence hang on the root of the first
          const hangs = head < 0 && first > 0;
          if (head < 0 && !hangs) root = i;
          result.push({
            ...layers,
            head: hangs ? root : head < 0 ? head : first + head,
            dep: hangs ? 'parataxis' : deps[i]!,
          });
        });
      });
      return result;
    },
  };
}

/** A sentence, or the part of one that the network takes. */
interface Piece {
  readonly forms: readonly string[];
  /** It is the beginning of its sentence. */
  readonly begins: boolean;
}

function pieces(forms: readonly string[]): readonly Piece[] {
  if (forms.length <= limit) return [{ forms, begins: true }];
  let start = 0;
  return cuts(forms, limit).map((end) => {
    const piece = { forms: forms.slice(start, end), begins: start === 0 };
    start = end;
    return piece;
  });
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
