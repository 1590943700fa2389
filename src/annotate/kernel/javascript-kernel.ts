import type { Kernel } from './kernel.ts';

const f = Math.fround;
const limit = f(4.97);

/** tanh of this model: a quotient of polynomials, every operation rounded to f32 (`weights/FORMAT.md`, section 4). */
function tanh(value: number): number {
  const x = Math.max(-limit, Math.min(limit, value));
  const s = f(x * x);
  const above = f(x * f(f(f(f(f(s + 378) * s) + 17325) * s) + 135135));
  return f(above / f(f(f(f(f(f(28 * s) + 3150) * s) + 62370) * s) + 135135));
}

const sigmoid = (x: number): number => f(0.5 + f(0.5 * tanh(f(0.5 * x))));

function rounded(x: number, factor: number, limit: number): number {
  const q = Math.floor(f(f(x * factor) + 0.5));
  return Math.max(-limit, Math.min(limit, q));
}

/** The kernel in plain JavaScript: the same bits as `kernel.wat`, at about a tenth of its speed. */
export function javascriptKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes);
  const i16 = new Int16Array(memory);
  const i32 = new Int32Array(memory);
  const f32 = new Float32Array(memory);

  function affine(
    w: number,
    scale: number,
    bias: number,
    x: number,
    y: number,
    groups: number,
    pairs: number,
    n: number,
  ) {
    const s = scale >> 2;
    const b = bias >> 2;
    for (let t = 0; t < n; t++) {
      const from = (x >> 1) + t * pairs * 2;
      const to = (y >> 2) + t * groups * 16;
      for (let g = 0; g < groups; g++) {
        // four rows a turn, so that their sums stay in registers
        for (let r = 0; r < 16; r += 4) {
          let at = (w >> 1) + g * pairs * 32 + r * 2;
          let s0 = 0;
          let s1 = 0;
          let s2 = 0;
          let s3 = 0;
          for (let c = from, end = from + pairs * 2; c < end; c += 2, at += 32) {
            const u = i16[c]!;
            const v = i16[c + 1]!;
            s0 = (s0 + i16[at]! * u + i16[at + 1]! * v) | 0;
            s1 = (s1 + i16[at + 2]! * u + i16[at + 3]! * v) | 0;
            s2 = (s2 + i16[at + 4]! * u + i16[at + 5]! * v) | 0;
            s3 = (s3 + i16[at + 6]! * u + i16[at + 7]! * v) | 0;
          }
          const row = g * 16 + r;
          f32[to + row] = f(f(s0) * f32[s + row]!) + f32[b + row]!;
          f32[to + row + 1] = f(f(s1) * f32[s + row + 1]!) + f32[b + row + 1]!;
          f32[to + row + 2] = f(f(s2) * f32[s + row + 2]!) + f32[b + row + 2]!;
          f32[to + row + 3] = f(f(s3) * f32[s + row + 3]!) + f32[b + row + 3]!;
        }
      }
    }
  }

  return {
    name: 'javascript',
    memory,
    affine,

    lstm(wh, scale, hidden, skip, backward, stride, state, ia, outa, na, ib, outb, nb) {
      const c = state >> 2;
      const gates = c + hidden;
      const zero = gates + hidden * 4;
      const sentence = (inputs: number, out: number, n: number): void => {
        f32.fill(0, c, c + hidden);
        i16.fill(0, zero * 2, zero * 2 + hidden);
        let h = zero * 4;
        for (let step = 0; step < n; step++) {
          const t = backward ? n - 1 - step : step;
          affine(wh, scale, i32[(inputs >> 2) + t]! + skip, h, gates * 4, hidden >> 2, hidden >> 1, 1);
          h = out + t * stride;
          for (let u = 0; u < hidden; u++) {
            const kept = f(sigmoid(f32[gates + hidden + u]!) * f32[c + u]!);
            const cell = f(kept + f(sigmoid(f32[gates + u]!) * tanh(f32[gates + 2 * hidden + u]!)));
            f32[c + u] = cell;
            i16[(h >> 1) + u] = rounded(f(sigmoid(f32[gates + 3 * hidden + u]!) * tanh(cell)), 16384, 16384);
          }
        }
      };
      sentence(ia, outa, na);
      sentence(ib, outb, nb);
    },

    quantize(x, y, count, low, high, factor, limit) {
      for (let i = 0; i < count; i++) {
        i16[(y >> 1) + i] = rounded(Math.min(Math.max(f32[(x >> 2) + i]!, low), high), factor, limit);
      }
    },

    quantizeSum(p, q, y, count, high, factor, limit) {
      for (let i = 0; i < count; i++) {
        const sum = f(f32[(p >> 2) + i]! + f32[(q >> 2) + i]!);
        i16[(y >> 1) + i] = rounded(Math.min(Math.max(sum, 0), high), factor, limit);
      }
    },

    scores(d, k, y, n, heads, size, unit) {
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < heads; j++) {
          const left = (d >> 1) + i * size;
          const right = (k >> 1) + j * size;
          let sum = 0;
          for (let c = 0; c < size; c++) sum = (sum + i16[left + c]! * i16[right + c]!) | 0;
          f32[(y >> 2) + i * heads + j] = f(sum) * f(unit);
        }
      }
    },
  };
}
