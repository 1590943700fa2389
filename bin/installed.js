// Installs what the checkout needs, when it is missing or older than the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves the checkout's packages as the lock file says. @returns whether anything had to be installed */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`dragoman needs Node 20.19 or newer; this is ${process.versions.node}`);
    process.exit(1);
  }
  const record = 'node_modules/.package-lock.json';
  if (existsSync(record) && statSync(record).mtimeMs >= statSync('package-lock.json').mtimeMs) return false;
  console.error('installing packages (npm ci)');
  // without scripts: the build is a step of its own, whose failure must not hide in npm's log
  const options = ['--no-audit', '--no-fund', '--ignore-scripts'];
  const command = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath, 'ci', ...options]]
    : ['npm', ['ci', ...options]];
  const { status } = spawnSync(command[0], command[1], { stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error('npm ci failed; the packages of package-lock.json are needed');
    process.exit(1);
  }
  return true;
}

/** Whether dist/ is missing or older than what it is built from. */
export function isBuildStale() {
  const built = statSync('dist/cli/main.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src', 'viewer'].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, name)),
  );
  return sources.some((path) => statSync(path).mtimeMs > built);
}
