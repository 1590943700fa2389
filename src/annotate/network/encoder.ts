import type { Arena } from '../kernel/arena.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { packedMatrix } from '../kernel/packed-matrix.ts';
import type { WeightsFile } from '../weights-file.ts';
import type { WordFeatures } from '../word-features.ts';

/** Reads a sentence with the stacked two-way LSTM (`weights/FORMAT.md`, sections 2 and 4). */
export interface Encoder {
  /** Runs all layers over 1..limit forms; the results lie at `outputs`. */
  run(forms: readonly string[]): void;
  /** Place of each layer's output: i16[2 * hidden] per token. */
  readonly outputs: readonly number[];
}

/** Word forms whose share of the first layer is kept. 4096 are 16 MB, and cover about 95 % of the tokens of news text. */
const kept = 4096;

/** Plans the memory of an encoder for sentences of up to `limit` tokens; the result binds it to a kernel. */
export function encoder(
  file: WeightsFile,
  features: WordFeatures,
  limit: number,
  arena: Arena,
): (kernel: Kernel) => Encoder {
  const { hidden, layers } = file.config;
  const plans = Array.from({ length: layers }, (_, l) => ({
    wx: packedMatrix(file, [`lstm.${l}.f.wx`, `lstm.${l}.b.wx`], arena),
    forward: packedMatrix(file, [`lstm.${l}.f.wh`], arena),
    backward: packedMatrix(file, [`lstm.${l}.b.wh`], arena),
    out: arena.take(limit * hidden * 4),
  }));
  const stride = plans[0]!.wx.stride;
  const words = arena.take(limit * features.size * 2);
  const cache = arena.take(kept * stride);
  const inputs = arena.take(limit * 4);
  const products = arena.take(limit * stride);
  const state = arena.take(hidden * 22);

  return (kernel) => {
    for (const { wx, forward, backward } of plans)
      for (const m of [wx, forward, backward]) m.fill(kernel.memory);
    const wordRows = new Int16Array(kernel.memory, words, limit * features.size);
    const places = new Int32Array(kernel.memory, inputs, limit);
    const slots = new Map<string, number>();

    /** The first layer's share that depends on the form alone: kept from sentence to sentence. */
    function lookUp(forms: readonly string[]): void {
      if (slots.size + forms.length > kept) slots.clear();
      const first = slots.size;
      for (let i = 0; i < forms.length; i++) {
        const form = forms[i]!;
        let slot = slots.get(form);
        if (slot === undefined) {
          slot = slots.size;
          slots.set(form, slot);
          features.write(form, wordRows, (slot - first) * features.size);
        }
        places[i] = cache + slot * stride;
      }
      const fresh = slots.size - first;
      const { wx } = plans[0]!;
      if (fresh) {
        kernel.affine(wx.w, wx.scale, wx.bias, words, cache + first * stride, wx.groups, wx.pairs, fresh);
      }
    }

    return {
      outputs: plans.map((plan) => plan.out),
      run(forms) {
        const n = forms.length;
        plans.forEach(({ wx, forward, backward, out }, l) => {
          if (l === 0) lookUp(forms);
          else {
            kernel.affine(wx.w, wx.scale, wx.bias, plans[l - 1]!.out, products, wx.groups, wx.pairs, n);
            for (let i = 0; i < n; i++) places[i] = products + i * stride;
          }
          const step = hidden * 4;
          kernel.lstm(inputs, 0, forward.w, forward.scale, out, step, n, hidden, 0, state);
          kernel.lstm(
            inputs,
            step * 4,
            backward.w,
            backward.scale,
            out + hidden * 2,
            step,
            n,
            hidden,
            1,
            state,
          );
        });
      },
    };
  };
}
