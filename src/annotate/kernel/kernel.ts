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
   * One direction of an LSTM layer over two sentences, a (na >= nb tokens) and b (which may be empty, nb = 0). `ia` and `ib` list, as i32,
   * the place of each token's share of the gates (four times `hidden` f32, after `skip` bytes). `outa` and `outb` receive i16[hidden] per
   * token, `stride` bytes apart. `state` is room for c and gates of both, and a zero h: `hidden * 42` bytes.
   */
  lstm(
    wh: number,
    scale: number,
    hidden: number,
    skip: number,
    backward: number,
    stride: number,
    state: number,
    ia: number,
    outa: number,
    na: number,
    ib: number,
    outb: number,
    nb: number,
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
