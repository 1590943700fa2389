import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface DebianTool {
  readonly name: string;
  /** Whether it is there and works. */
  readonly works: () => boolean;
  /** Packages of Debian that bring it. */
  readonly packages: readonly string[];
}

/** Whether a program ends without complaint. */
export const succeeds = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { timeout: 60_000 }).status === 0;

/** Installs what is missing, all at once, where that can be done: on Debian, as root. */
export function ensureTools(tools: readonly DebianTool[]): void {
  const missing = tools.filter(({ works }) => !works());
  if (!missing.length || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const options = { timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], options);
  const packages = missing.flatMap((tool) => tool.packages);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

/** @throws Error where a tool cannot be had: a test must not pass unseen */
export function needTool(tool: DebianTool): void {
  if (tool.works()) return;
  ensureTools([tool]);
  if (!tool.works())
    throw new Error(`the export tests need ${tool.name} (Debian: ${tool.packages.join(' ')})`);
}

export const XMLLINT: DebianTool = {
  name: 'xmllint',
  works: () => succeeds('xmllint', '--version'),
  packages: ['libxml2-utils'],
};

export const GRAPHVIZ: DebianTool = {
  name: 'Graphviz',
  works: () => succeeds('dot', '-V'),
  packages: ['graphviz'],
};

/** Debian's Python has what Debian's packages bring; another first on the path may not. */
const pythons = (): readonly string[] =>
  [process.env.DRAGOMAN_PYTHON ?? '', '/usr/bin/python3', 'python3', 'python'].filter(
    (python) => python !== '',
  );

const pythonWith = (module: string): string | undefined =>
  pythons().find((python) => succeeds(python, '-c', `import ${module}`));

const pythonTool = (name: string, module: string, ...packages: readonly string[]): DebianTool => ({
  name,
  works: () => pythonWith(module) !== undefined,
  packages,
});

export const NETWORKX = pythonTool('Python 3 with NetworkX', 'networkx', 'python3-networkx');
export const IGRAPH = pythonTool('Python 3 with igraph', 'igraph', 'python3-igraph');

export const TOOLS: readonly DebianTool[] = [XMLLINT, GRAPHVIZ, NETWORKX, IGRAPH];

const found = new Map<string, string>();

/** Runs a Python program that prints JSON, in a Python that has the module. */
export function python(module: 'networkx' | 'igraph', program: string, ...args: readonly string[]): unknown {
  const tool = module === 'igraph' ? IGRAPH : NETWORKX;
  if (!found.has(module)) {
    needTool(tool);
    found.set(module, pythonWith(module)!);
  }
  const { stdout, stderr, status } = spawnSync(found.get(module)!, ['-c', program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
