/**
 * The arithmetic of the network, over one memory. All arguments named as places are byte offsets into it; `x` values are i16,
 * sums i32, the rest f32, one rounding per operation in the order of `weights/FORMAT.md`. There are two kernels, WebAssembly
 * (`kernel.wat`) and plain JavaScript; they give the same bits.
 */
export interface Kernel {
  readonly name: 'wasm' | 'javascript';
  readonly memory: ArrayBuffer;

  /**
   * `y[t][r] = f32(sum_c w[r][c] * x[t][c]) * scale[r] + bias[r]` for n rows x. The matrix is packed (`packed-matrix.ts`): `groups` of
   * 16 rows, `pairs` of two columns. Rows of x are `pairs * 4` bytes apart, rows of y `groups * 64`.
   */
  affine(
    w: number,
    scale: number,
    bias: number,
    x: number,
    y: number,
    groups: number,
    pairs: number,
    n: number,
  ): void;

  /**
   * One direction of an LSTM layer over n tokens. `inputs` lists, as i32, the place of each token's input part (the four
   * gates, `hidden` f32 each, after `skip` bytes). `out` receives i16[hidden] per token, `stride` bytes apart; `state` is room for c,
   * the gates and a zero h: `hidden * 22` bytes.
   */
  lstm(
    inputs: number,
    skip: number,
    wh: number,
    scale: number,
    out: number,
    stride: number,
    n: number,
    hidden: number,
    backward: number,
    state: number,
  ): void;

  /** `y = clamp(floor(clamp(x, low, high) * factor + 0.5), -limit, limit)` as i16; `count` a multiple of 8. */
  quantize(
    x: number,
    y: number,
    count: number,
    low: number,
    high: number,
    factor: number,
    limit: number,
  ): void;

  /** `y = quantize(p + q)` with low 0, for the label head. */
  quantizeSum(
    p: number,
    q: number,
    y: number,
    count: number,
    high: number,
    factor: number,
    limit: number,
  ): void;

  /** `y[i][j] = f32(sum_c d[i][c] * k[j][c]) * unit`; rows of d and k are `size` i16 (a multiple of 8), y is f32[n][heads]. */
  scores(d: number, k: number, y: number, n: number, heads: number, size: number, unit: number): void;
}
