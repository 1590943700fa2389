import type { Arena } from '../kernel/arena.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { packedMatrix } from '../kernel/packed-matrix.ts';
import type { WeightsFile } from '../weights-file.ts';

/** A matrix over each token's encoding; `scores` holds `columns` f32 per token, of which the first `classes` count. */
export interface Classifier {
  readonly classes: number;
  readonly columns: number;
  /** Scores n rows of input at place `x`; the result is valid until the next call. */
  run(x: number, n: number): Float32Array;
  /** Place of the scores. */
  readonly place: number;
}

/** Plans the tensor `<name>.w` with its bias. */
export function classifier(
  file: WeightsFile,
  name: string,
  limit: number,
  arena: Arena,
): (kernel: Kernel) => Classifier {
  const matrix = packedMatrix(file, [`${name}.w`], arena);
  const place = arena.take(limit * matrix.stride);
  const columns = matrix.groups * 16;
  return (kernel) => {
    matrix.fill(kernel.memory);
    const scores = new Float32Array(kernel.memory, place, limit * columns);
    return {
      classes: matrix.rows,
      columns,
      place,
      run(x, n) {
        kernel.affine(matrix.w, matrix.scale, matrix.bias, x, place, matrix.groups, matrix.pairs, n);
        return scores;
      },
    };
  };
}

/** The class with the largest score in a row; the lowest of equals. */
export function largest(scores: Float32Array, at: number, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if (scores[at + c]! > scores[at + best]!) best = c;
  return best;
}
