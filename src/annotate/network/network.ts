import { InputError } from '../../model/input-error.ts';
import { Arena } from '../kernel/arena.ts';
import { javascriptKernel } from '../kernel/javascript-kernel.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { wasmKernel } from '../kernel/wasm-kernel.ts';
import type { WeightsFile } from '../weights-file.ts';
import { wordFeatures } from '../word-features.ts';
import { attachment } from './attachment.ts';
import { type Classifier, classifier, largest } from './classifier.ts';
import { encoder } from './encoder.ts';
import { namePath } from './name-path.ts';

/** What the network says of a sentence, one item per token. `head` is -1 for the root, of which there is exactly one. */
export interface Analysis {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly names: readonly string[];
  readonly heads: readonly number[];
  readonly deps: readonly string[];
}

export interface Network {
  readonly engine: Kernel['name'];
  /** Analyses sentences of 1 to `limit` forms each, at most `room` together. */
  analyse(sentences: readonly (readonly string[])[]): readonly Analysis[];
  /** Place of a lower-case word in the model's list of frequent words, or -1. */
  rank(lower: string): number;
}

/** The longest sentence the network takes in one piece: memory and time of the arc scores grow with its square. */
export const limit = 160;

/** How many tokens it takes at a time: several sentences together are faster than one by one. */
export const room = 512;

/**
 * Puts the weights into memory, with the WebAssembly kernel if it is given and runs here, else in JavaScript.
 * @throws InputError when the weights lack a tensor or have sizes that the kernels do not take.
 */
export function network(file: WeightsFile, kernelModule?: Uint8Array): Network {
  const { config, labels } = file;
  for (const name of ['hidden', 'arcSize', 'labelSize', 'inputSize'] as const) {
    if (config[name] % 16 !== 0)
      throw new InputError(`weights: ${name} ${config[name]} is not a multiple of 16`);
  }
  const arena = new Arena();
  const features = wordFeatures(file);
  const plan = {
    encoder: encoder(file, features, room, arena),
    upos: classifier(file, 'upos', room, arena),
    xpos: classifier(file, 'xpos', room, arena),
    names: classifier(file, 'names', room, arena),
    attachment: attachment(file, room, limit, arena),
  };
  const kernel = (kernelModule && wasmKernel(kernelModule, arena.size)) ?? javascriptKernel(arena.size);
  const encode = plan.encoder(kernel);
  const upos = plan.upos(kernel);
  const xpos = plan.xpos(kernel);
  const names = plan.names(kernel);
  const attach = plan.attachment(kernel);
  const start = file.f32('names.start');
  const transitions = file.f32('names.trans');
  const layer = (head: keyof typeof config.heads): number => encode.outputs[config.heads[head]]!;

  return {
    engine: kernel.name,
    rank: features.rank,
    analyse(sentences) {
      const sizes = sentences.map((forms) => forms.length);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      encode.run(sentences);
      const tags = { scores: upos.run(layer('upos'), total), head: upos, labels: labels.upos };
      const penn = { scores: xpos.run(layer('xpos'), total), head: xpos, labels: labels.xpos };
      const nameScores = names.run(layer('names'), total);
      const trees = attach(layer('tree'), sizes);
      let first = 0;
      return sizes.map((n, s) => {
        const { heads, labels: deps } = trees[s]!;
        const path = namePath(nameScores, names.columns, first, n, start, transitions);
        const analysis = {
          upos: best(tags, first, n),
          xpos: best(penn, first, n),
          names: Array.from(path, (label) => labels.names[label]!),
          heads: Array.from(heads.subarray(1), (head) => head - 1),
          deps: Array.from(deps.subarray(1), (label) => labels.deps[label]!),
        };
        first += n;
        return analysis;
      });
    },
  };
}

interface Scored {
  readonly scores: Float32Array;
  readonly head: Classifier;
  readonly labels: readonly string[];
}

/** The best label of each of n tokens from `first` on. */
function best({ scores, head, labels }: Scored, first: number, n: number): string[] {
  const found: string[] = [];
  for (let i = first; i < first + n; i++)
    found.push(labels[largest(scores, i * head.columns, head.classes)]!);
  return found;
}
