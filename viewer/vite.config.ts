import { fileURLToPath } from 'node:url';
import locales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { withoutFrames } from './without-frames.ts';

/** The viewer is built once into plain files: no network at run time, nothing inlined that a strict policy would stop. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  // the page speaks English, and so do the names that React Aria gives to parts of its widgets
  plugins: [react(), locales.vite({ locales: ['en-US'] }), withoutFrames()],
  // the reader of Markdown runs in a worker, where there is no document to ask
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  worker: { format: 'es' },
  build: {
    outDir: process.env.VIEWER_OUT ?? fileURLToPath(new URL('../dist/viewer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
