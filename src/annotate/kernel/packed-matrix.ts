import type { WeightsFile } from '../weights-file.ts';
import type { Arena } from './arena.ts';

/** A matrix where the kernels want it: groups of 16 rows, within them pairs of columns: w[group][pair][16 rows][2], i16. */
export interface PackedMatrix {
  readonly w: number;
  readonly scale: number;
  readonly bias: number;
  readonly groups: number;
  readonly pairs: number;
  /** Rows with meaning; a result row is `groups * 16` f32 long. */
  readonly rows: number;
  /** Bytes of a result row. */
  readonly stride: number;
  /** Copies the weights into the memory; rows that fill up the last group are zero. */
  fill(memory: ArrayBuffer): void;
}

/**
 * Plans the matrices `names` of a file, stacked on top of each other, with their
 * biases where the file has them: `upos.w` -> `upos.b`, `lstm.0.f.wx` -> `lstm.0.f.b`; the recurrent `wh` has none.
 */
export function packedMatrix(file: WeightsFile, names: readonly string[], arena: Arena): PackedMatrix {
  const shapes = names.map((name) => file.shape(name));
  const columns = shapes[0]![1];
  const rows = shapes.reduce((sum, shape) => sum + shape[0], 0);
  const groups = Math.ceil(rows / 16);
  const pairs = Math.ceil(columns / 2);
  const w = arena.take(groups * pairs * 64);
  const scale = arena.take(groups * 64);
  const bias = arena.take(groups * 64);
  return {
    w,
    scale,
    bias,
    groups,
    pairs,
    rows,
    stride: groups * 64,
    fill(memory) {
      let first = 0;
      names.forEach((name, m) => {
        const from = file.i8(name);
        const count = shapes[m]![0];
        const to = new Int16Array(memory, w, groups * pairs * 32);
        for (let r = 0; r < count; r++) {
          const row = first + r;
          const at = (row >> 4) * pairs * 32 + (row & 15) * 2;
          const start = r * columns;
          for (let c = 0; c < columns; c++) to[at + (c >> 1) * 32 + (c & 1)] = from[start + c]!;
        }
        new Float32Array(memory, scale, groups * 16).set(file.f32(`${name}.scale`), first);
        const biasName = name.replace(/\.wx?$/, '.b');
        if (biasName !== name && file.has(biasName))
          new Float32Array(memory, bias, groups * 16).set(file.f32(biasName), first);
        first += count;
      });
    },
  };
}
