import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * A Python that has NetworkX: `DRAGOMAN_PYTHON`, else an installed one, else Debian's (installed when root).
 * @throws Error where none can be had: a test must not pass unseen
 */
export function findNetworkx(): string {
  const candidates = [process.env.DRAGOMAN_PYTHON ?? '', 'python3', '/usr/bin/python3', 'python'];
  const works = (python: string): boolean =>
    python !== '' && spawnSync(python, ['-c', 'import networkx'], { timeout: 60_000 }).status === 0;
  const installed = candidates.find(works);
  if (installed) return installed;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const options = { timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'python3-networkx'], options);
    if (works('/usr/bin/python3')) return '/usr/bin/python3';
  }
  throw new Error(
    'the export tests need Python 3 with NetworkX (Debian: python3-networkx; pip install networkx)',
  );
}

/** Runs a Python program that prints JSON. */
export function python(program: string, ...args: string[]): unknown {
  const { stdout, stderr, status } = spawnSync(findNetworkx(), ['-c', program, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
