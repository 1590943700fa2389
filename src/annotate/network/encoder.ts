import type { Arena } from '../kernel/arena.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { packedMatrix } from '../kernel/packed-matrix.ts';
import type { WeightsFile } from '../weights-file.ts';
import type { WordFeatures } from '../word-features.ts';
import { WordSlots } from './word-slots.ts';

/** Reads sentences with the stacked two-way LSTM (`weights/FORMAT.md`, sections 2 and 4). */
export interface Encoder {
  /** Runs all layers over sentences of at most `room` forms together; the results lie at `outputs`, one after the other. */
  run(sentences: readonly (readonly string[])[]): void;
  /** Place of each layer's output: i16[2 * hidden] per token. */
  readonly outputs: readonly number[];
}

/** Word forms whose share of the first layer is kept: 32 MB, and nine in ten tokens of long news. */
const kept = 8192;

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
    const floats = new Float32Array(kernel.memory);
    const slots = new WordSlots(kept);

    /** The first layer's share that depends on the form alone: kept from sentence to sentence. */
    function lookUp(forms: readonly string[]): void {
      const fresh: number[] = [];
      slots.begin();
      forms.forEach((form, i) => {
        let slot = slots.find(form);
        if (slot < 0) {
          slot = slots.give(form);
          features.write(form, wordRows, fresh.length * features.size);
          fresh.push(slot);
        }
        places[i] = cache + slot * stride;
      });
      const { wx } = plans[0]!;
      if (fresh.length === 0) return;
      kernel.affine(wx.w, wx.scale, wx.bias, words, products, wx.groups, wx.pairs, fresh.length);
      fresh.forEach((slot, i) => {
        const from = (products + i * stride) >> 2;
        floats.copyWithin((cache + slot * stride) >> 2, from, from + (stride >> 2));
      });
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
