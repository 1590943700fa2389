import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // ends what hangs; says nothing about speed, and a machine may be busy
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: ['test/setup.ts', 'bin/compile-grammar.js'],
    setupFiles: ['test/same-cases.ts'],
  },
});
