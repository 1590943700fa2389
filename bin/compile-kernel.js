// Compiles the annotator's WebAssembly kernel beside its source, if the source is newer.
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import wabt from 'wabt';

const source = fileURLToPath(new URL('../src/annotate/kernel/kernel.wat', import.meta.url));
const target = source.replace(/\.wat$/, '.wasm');

/** Also the global set-up of the tests, which run from the sources. */
export default async function compileKernel() {
  if (existsSync(target) && statSync(target).mtimeMs > statSync(source).mtimeMs) return;
  const module = (await wabt()).parseWat(source, readFileSync(source, 'utf8'), { simd: true });
  module.validate();
  // under its name only when it is whole: tests may run beside a build
  const unfinished = `${target}.${process.pid}`;
  writeFileSync(unfinished, module.toBinary({}).buffer);
  renameSync(unfinished, target);
  module.destroy();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compileKernel();
