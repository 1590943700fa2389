import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { InputError } from '../model/input-error.ts';

/** What `createAnnotator` takes. */
export interface ModelFiles {
  readonly weights: Uint8Array;
  /** The WebAssembly kernel; without it the annotator computes the same in JavaScript, about ten times slower. */
  readonly kernel?: Uint8Array;
}

const folder = new URL('../annotate/', import.meta.url);

/** Where the model's files lie, for those who hand them on unread (the viewer's server). */
export const MODEL_PATHS = {
  weights: fileURLToPath(new URL('weights/en.bin', folder)),
  kernel: fileURLToPath(new URL('kernel/kernel.wasm', folder)),
} as const;

/**
 * Reads the weights and the kernel that lie beside the code, built or source (the kernel is compiled by
 * `npm run build`; a checkout without it still works).
 * @throws InputError when there are no weights.
 */
export async function loadModelFiles(): Promise<ModelFiles> {
  const weights = new URL('weights/en.bin', folder);
  const [bytes, kernel] = await Promise.all([
    readFile(weights).catch((error: Error) => {
      throw new InputError(
        `weights: cannot be read (${error.message}); install the package again`,
        weights.pathname,
      );
    }),
    readFile(new URL('kernel/kernel.wasm', folder)).catch(() => undefined),
  ]);
  return { weights: bytes, ...(kernel && { kernel }) };
}
