import { InputError } from '../../model/input-error.ts';
import { Arena } from '../kernel/arena.ts';
import { javascriptKernel } from '../kernel/javascript-kernel.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { wasmKernel } from '../kernel/wasm-kernel.ts';
import type { WeightsFile } from '../weights-file.ts';
import { wordFeatures } from '../word-features.ts';
import { attachment } from './attachment.ts';
import { classifier, largest } from './classifier.ts';
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
  /** Analyses 1 to `limit` forms. */
  analyse(forms: readonly string[]): Analysis;
  /** Place of a lower-case word in the model's list of frequent words, or -1. */
  rank(lower: string): number;
}

/** The longest sentence the network takes in one piece: memory and time of the arc scores grow with its square. */
export const limit = 160;

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
    encoder: encoder(file, features, limit, arena),
    upos: classifier(file, 'upos', limit, arena),
    xpos: classifier(file, 'xpos', limit, arena),
    names: classifier(file, 'names', limit, arena),
    attachment: attachment(file, limit, arena),
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
    analyse(forms) {
      const n = forms.length;
      encode.run(forms);
      const best = (
        scores: Float32Array,
        columns: number,
        classes: number,
        of: readonly string[],
      ): string[] => forms.map((_, i) => of[largest(scores, i * columns, classes)]!);
      const tree = attach(layer('tree'), n);
      return {
        upos: best(upos.run(layer('upos'), n), upos.columns, upos.classes, labels.upos),
        xpos: best(xpos.run(layer('xpos'), n), xpos.columns, xpos.classes, labels.xpos),
        names: Array.from(
          namePath(names.run(layer('names'), n), names.columns, n, start, transitions),
          (label) => labels.names[label]!,
        ),
        heads: forms.map((_, i) => tree.heads[i + 1]! - 1),
        deps: forms.map((_, i) => labels.deps[tree.labels[i + 1]!]!),
      };
    },
  };
}
