import type { Arena } from '../kernel/arena.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { packedMatrix } from '../kernel/packed-matrix.ts';
import type { WeightsFile } from '../weights-file.ts';
import type { WordFeatures } from '../word-features.ts';

/** Reads sentences with the stacked two-way LSTM (`weights/FORMAT.md`, sections 2 and 4). */
export interface Encoder {
  /** Runs all layers over sentences of at most `room` forms together; the results lie at `outputs`, one after the other. */
  run(sentences: readonly (readonly string[])[]): void;
  /** Place of each layer's output: i16[2 * hidden] per token. */
  readonly outputs: readonly number[];
}

/** Word forms whose share of the first layer is kept. 4096 are 16 MB, and cover about 95 % of the tokens of news text. */
const kept = 4096;

/** Plans the memory of an encoder for up to `room` tokens at a time; the result binds it to a kernel. */
export function encoder(
  file: WeightsFile,
  features: WordFeatures,
  room: number,
  arena: Arena,
): (kernel: Kernel) => Encoder {
  const { hidden, layers } = file.config;
  const plans = Array.from({ length: layers }, (_, l) => ({
    wx: packedMatrix(file, [`lstm.${l}.f.wx`, `lstm.${l}.b.wx`], arena),
    forward: packedMatrix(file, [`lstm.${l}.f.wh`], arena),
    backward: packedMatrix(file, [`lstm.${l}.b.wh`], arena),
    out: arena.take(room * hidden * 4),
  }));
  const stride = plans[0]!.wx.stride;
  const words = arena.take(room * features.size * 2);
  const cache = arena.take(kept * stride);
  const inputs = arena.take(room * 4);
  const products = arena.take(room * stride);
  const state = arena.take(hidden * 42);

  return (kernel) => {
    for (const { wx, forward, backward } of plans)
      for (const m of [wx, forward, backward]) m.fill(kernel.memory);
    const wordRows = new Int16Array(kernel.memory, words, room * features.size);
    const places = new Int32Array(kernel.memory, inputs, room);
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
      run(sentences) {
        const forms = sentences.flat();
        const pairs = inPairs(sentences);
        plans.forEach(({ wx, forward, backward, out }, l) => {
          if (l === 0) lookUp(forms);
          else {
            const below = plans[l - 1]!.out;
            kernel.affine(wx.w, wx.scale, wx.bias, below, products, wx.groups, wx.pairs, forms.length);
            for (let i = 0; i < forms.length; i++) places[i] = products + i * stride;
          }
          const step = hidden * 4;
          for (const [a, b] of pairs) {
            for (const [m, direction] of [forward, backward].entries()) {
              const at = out + m * hidden * 2;
              kernel.lstm(
                direction.w,
                direction.scale,
                hidden,
                m * hidden * 16,
                m,
                step,
                state,
                inputs + a.first * 4,
                at + a.first * step,
                a.size,
                inputs + b.first * 4,
                at + b.first * step,
                b.size,
              );
            }
          }
        });
      },
    };
  };
}

interface Stretch {
  readonly first: number;
  readonly size: number;
}

/** Sentences of nearly the same length go together, the longer first; an odd one with nothing. */
function inPairs(sentences: readonly (readonly string[])[]): readonly (readonly [Stretch, Stretch])[] {
  let first = 0;
  const stretches = sentences.map(({ length: size }): Stretch => {
    first += size;
    return { first: first - size, size };
  });
  stretches.sort((a, b) => b.size - a.size || a.first - b.first);
  const none = { first: 0, size: 0 };
  return stretches.flatMap((a, i) => (i % 2 ? [] : [[a, stretches[i + 1] ?? none] as const]));
}
