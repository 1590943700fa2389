// All tests, from a fresh checkout: packages, build, types, lint and format, then unit, golden, property, package
// and browser tests. Every step runs, whatever became of the others; the last line counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './installed.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const REPORT = '.cache/test-report.json';
const failures = [];
let passed = 0;

/** Runs one step; it counts as one test. */
function step(name, script, ...args) {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (status === 0) passed++;
  else failures.push(name);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
}

const program = (path) => join('node_modules', ...path.split('/'));

ensureInstalled();
step('build', 'bin/build.js');
step('types', program('typescript/bin/tsc'), '-p', 'tsconfig.json');
step('types of the viewer', program('typescript/bin/tsc'), '-p', 'viewer');
step('lint and format', program('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.');

mkdirSync('.cache', { recursive: true });
rmSync(REPORT, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
const { status } = spawnSync(process.execPath, [program('vitest/vitest.mjs'), 'run', ...reporters], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
try {
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  passed += report.numPassedTests;
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    failures.push(...failed.map((test) => test.fullName));
    // a file that does not even load has no tests to fail
    if (file.status === 'failed' && !failed.length) failures.push(file.name);
    // a test that is skipped is a test that nobody sees
    const skipped = file.assertionResults.filter(
      (test) => test.status !== 'passed' && test.status !== 'failed',
    );
    failures.push(...skipped.map((test) => `skipped: ${test.fullName}`));
  }
} catch {
  failures.push('the tests gave no report');
}
if (status !== 0 && !failures.length) failures.push('vitest ended with an error');

for (const failure of failures) console.log(`FAIL ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length ? 1 : 0;
