import type { Kernel } from './kernel.ts';

/**
 * The WebAssembly kernel over a memory of at least `bytes`, or undefined where WebAssembly or its SIMD instructions are missing (or the
 * module is not one): the caller falls back to JavaScript, with the same results.
 */
export function wasmKernel(module: Uint8Array, bytes: number): Kernel | undefined {
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(module as BufferSource)) return undefined;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) });
  const compiled = new WebAssembly.Module(module as BufferSource);
  const instance = new WebAssembly.Instance(compiled, { dragoman: { memory } });
  const functions = instance.exports as unknown as Omit<Kernel, 'name' | 'memory'>;
  return {
    name: 'wasm',
    memory: memory.buffer,
    affine: functions.affine,
    lstm: functions.lstm,
    quantize: functions.quantize,
    quantizeSum: functions.quantizeSum,
    scores: functions.scores,
  };
}
