import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** `src/read/lines.ts` -> what it imports, without and with type imports. */
interface Imports {
  readonly file: string;
  /** Paths of the project, or names of packages. */
  readonly targets: readonly string[];
}

const files = (folder: string): string[] =>
  (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
    .map((name) => join(folder, name).replaceAll(sep, '/'))
    .filter((name) => /\.tsx?$/.test(name));

function importsOf(file: string): Imports {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const statements = text.matchAll(
    /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  const targets = [...statements].map((match) => match[1] ?? match[2] ?? match[3]!);
  return {
    file,
    targets: targets.map((target) =>
      target.startsWith('.')
        ? relative(ROOT, join(ROOT, dirname(file), target)).replaceAll(sep, '/')
        : target,
    ),
  };
}

const SRC = files('src').map(importsOf);
const VIEWER = files('viewer').map(importsOf);

/** `src/read/lines.ts` -> `read`; `src/pipeline.ts` -> `pipeline`. */
const houseOf = (path: string): string => path.split('/')[1]!.replace(/\.ts$/, '');

/** `@scope/name/part` -> `@scope/name`. */
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

const STAGES = [
  'annotate',
  'assemble',
  'export',
  'import',
  'query',
  'read',
  'recognize',
  'relate',
  'resolve',
  'store',
];

/** What each house may import, besides itself. A stage knows no stage. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  version: [],
  ontology: ['model'],
  model: ['ontology'],
  lexicon: ['ontology', 'model'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['ontology', 'model', 'lexicon', 'version']])),
  pipeline: ['ontology', 'model', 'lexicon', ...STAGES, 'version'],
  'build-graph': ['model', 'assemble', 'resolve'],
  merge: ['ontology', 'model', 'assemble', 'export', 'resolve', 'store', 'version'],
  'open-graph': ['store', 'query'],
  queue: ['model'],
  mcp: ['ontology', 'model', 'query', 'version'],
  index: ['export', 'import', 'lexicon', 'read', 'store', 'open-graph', 'browser'],
  browser: ['ontology', 'model', 'lexicon', ...STAGES, 'pipeline', 'build-graph', 'version'],
  cli: [
    'ontology',
    'model',
    'lexicon',
    ...STAGES,
    'pipeline',
    'build-graph',
    'merge',
    'mcp',
    'queue',
    'version',
  ],
};

/** Each foreign library has one owner. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  commander: ['src/cli'],
  zod: ['src/read', 'src/store', 'src/lexicon', 'src/mcp'],
  '@modelcontextprotocol/server': ['src/mcp'],
  piscina: ['src/cli'],
  '@nats-io/jetstream': ['src/queue'],
  '@nats-io/transport-node': ['src/queue'],
  '@duckdb/node-api': ['src/merge'],
  pg: ['src/merge'],
  'pg-cursor': ['src/merge'],
  yaml: ['src/read'],
  tinyglobby: ['src/read'],
  mdast: ['src/read'],
  'mdast-util-from-markdown': ['src/read'],
  'mdast-util-to-string': ['src/read'],
  '@mozilla/readability': ['src/read'],
  linkedom: ['src/read'],
  htmlparser2: ['src/read'],
  domhandler: ['src/read'],
  domutils: ['src/read'],
  unpdf: ['src/read'],
  mammoth: ['src/read'],
  'postal-mime': ['src/read'],
  'csv-parse': ['src/read', 'src/import'],
  yauzl: ['src/read'],
  chardet: ['src/read'],
  franc: ['src/read'],
  'ipaddr.js': ['src/read'],
  'chrono-node': ['src/relate'],
  'neo4j-driver-lite': ['src/export'],
  '@resvg/resvg-js': ['src/cli'],
  saxes: ['src/import'],
  // views of the graph: its drawing at build time, and on the screen; measures of it, and a copy for scripts
  graphology: ['src/assemble', 'src/query', 'viewer'],
  'graphology-types': ['src/assemble', 'src/query', 'viewer'],
  'graphology-communities-louvain': ['src/assemble', 'src/query', 'viewer'],
  'graphology-metrics': ['src/query', 'viewer'],
  'graphology-components': ['viewer'],
  'graphology-shortest-path': ['viewer'],
  'string-width': ['src/query'],
  'graphology-layout-forceatlas2': ['src/assemble', 'viewer'],
  'graphology-layout-noverlap': ['src/assemble', 'viewer'],
};

describe('imports run one way', () => {
  it.each(SRC)('$file', ({ file, targets }) => {
    const house = houseOf(file);
    expect(Object.keys(MAY_IMPORT), `no such house: ${house}`).toContain(house);
    const foreign = targets.filter((target) => target.startsWith('src/') && houseOf(target) !== house);
    const forbidden = foreign.filter((target) => !MAY_IMPORT[house]!.includes(houseOf(target)));
    expect(forbidden).toEqual([]);
    expect(targets.filter((target) => target.startsWith('viewer/') || target.startsWith('test/'))).toEqual(
      [],
    );
  });

  it('ontology and model know each other by type alone', () => {
    const values = SRC.filter(
      ({ file }) => file.startsWith('src/model/') || file.startsWith('src/ontology/'),
    ).filter(({ file }) => {
      const other = file.startsWith('src/model/') ? 'ontology' : 'model';
      const text = readFileSync(join(ROOT, file), 'utf8');
      return new RegExp(`^import (?!type)[^;]*from '\\.\\./${other}/`, 'm').test(text);
    });
    expect(values.map(({ file }) => file)).toEqual([]);
  });

  it('in no circle', () => {
    const graph = new Map([...SRC, ...VIEWER].map(({ file, targets }) => [file, targets]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const target of graph.get(file) ?? []) if (graph.has(target)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const { file } of SRC) if (!isTypeOnly(file)) visit(file, []);
    expect(circles.filter((circle) => !onlyTypes(circle))).toEqual([]);
  });

  it('to files that exist', () => {
    const known = new Set([...SRC, ...VIEWER].map(({ file }) => file));
    const missing = SRC.flatMap(({ file, targets }) =>
      targets
        // what is generated is described by a `.d.ts` beside it
        .filter((target) => target.startsWith('src/') && !known.has(target.replace(/\.js$/, '.d.ts')))
        .map((target) => `${file}: ${target}`),
    );
    expect(missing).toEqual([]);
  });
});

/** A circle of types alone vanishes when the code is compiled. */
function onlyTypes(circle: string): boolean {
  const steps = circle.split(' -> ');
  return steps.slice(0, -1).some((file, index) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const name = steps[index + 1]!.split('/').at(-1)!.replaceAll('.', '\\.');
    return !new RegExp(`^(?:import|export) (?!type)[^;]*/${name}'`, 'm').test(text);
  });
}

const isTypeOnly = (file: string): boolean => file.endsWith('.d.ts');

describe('foreign libraries', () => {
  it('have one owner each', () => {
    const strangers = [...SRC, ...VIEWER].flatMap(({ file, targets }) =>
      targets
        .filter((target) => !/^(src|viewer)\/|^node:/.test(target))
        .map(packageOf)
        .filter((name) => OWNERS[name] && !OWNERS[name].some((owner) => file.startsWith(`${owner}/`)))
        .map((name) => `${file}: ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('are all declared to have one', () => {
    const used = SRC.flatMap(({ targets }) =>
      targets.filter((target) => !/^(src\/|node:)/.test(target)).map(packageOf),
    );
    expect([...new Set(used)].filter((name) => !OWNERS[name])).toEqual([]);
  });

  it('are dependencies of the package', () => {
    const declared = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const dependencies = { ...declared.dependencies, ...declared.optionalDependencies };
    const used = SRC.flatMap(({ file, targets }) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      return (
        targets
          .filter((target) => !/^(src\/|node:)/.test(target))
          // what is imported for its types alone is not needed when the program runs
          .filter((target) => !new RegExp(`import type [^;]*'${target}'`).test(text))
          .map(packageOf)
      );
    });
    expect([...new Set(used)].filter((name) => !dependencies[name])).toEqual([]);
  });

  it('sigma is known to the canvas alone', () => {
    const users = VIEWER.filter(({ targets }) => targets.some((target) => packageOf(target) === 'sigma'));
    expect(
      [...new Set(users.map(({ file }) => dirname(file)))].filter((folder) => folder !== 'viewer/canvas'),
    ).toEqual([]);
  });
});

describe('the machine', () => {
  const MAY_TOUCH = ['src/read/', 'src/lexicon/load', 'src/store/', 'src/merge/', 'src/queue/', 'src/cli/'];

  it('is touched by read, lexicon/load, store, merge, queue and cli alone', () => {
    const users = SRC.filter(({ targets }) => targets.some((target) => target.startsWith('node:')));
    expect(
      users.map(({ file }) => file).filter((file) => !MAY_TOUCH.some((place) => file.startsWith(place))),
    ).toEqual([]);
  });

  it.each([
    'Date.now(',
    'new Date()',
    'Math.random(',
    'performance.now(',
    'toLocaleString(',
    'localeCompare(',
  ])('the stages do not ask for %s', (call) => {
    const users = SRC.map(({ file }) => file)
      .filter((file) => !file.startsWith('src/cli/'))
      // a limit on time needs a clock; it can stop an answer, never change it
      .filter((file) => file !== 'src/query/cypher/run/clock.ts')
      .filter((file) => readFileSync(join(ROOT, file), 'utf8').includes(call));
    expect(users).toEqual([]);
  });
});

describe('files', () => {
  it('are named after their idea', () => {
    const vague = [...SRC, ...VIEWER]
      .map(({ file }) => file)
      .filter((file) => /(^|\/)(utils?|helpers?|misc|common|shared|index)\.tsx?$/i.test(file));
    expect(vague.filter((file) => file !== 'src/index.ts')).toEqual([]);
  });

  it('are at most 300 lines of code long', () => {
    const long = [...SRC, ...VIEWER].filter(
      ({ file }) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 300,
    );
    // lists of names are data
    expect(long.map(({ file }) => file).filter((file) => !file.startsWith('src/lexicon/'))).toEqual([]);
  });
});

/** A registry lists every file of its folder. */
describe.each([
  ['src/read/formats', 'src/read/formats.ts'],
  ['src/ontology/actions', 'src/ontology/registry.ts'],
  ['src/assemble/curation', 'src/assemble/curation/replay.ts'],
  ['src/resolve/sieves', 'src/resolve/within.ts'],
  ['src/mcp/tools', 'src/mcp/tools.ts'],
])('%s', (folder, registry) => {
  it(`is listed in ${registry}`, () => {
    const listed = reachable(registry);
    expect(files(folder).filter((file) => file !== registry && !listed.has(file))).toEqual([]);
  });
});

it('every export format, import format and command is listed', () => {
  const { targets: formats } = importsOf('src/export/formats.ts');
  const declared = files('src/export').filter((file) =>
    /: (?:ExportFormat|FileSetFormat|RenderedFormat) = /.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(declared.filter((file) => !formats.includes(file) && file !== 'src/export/formats.ts')).toEqual([]);
  const { targets: imports } = importsOf('src/import/formats.ts');
  const readers = files('src/import').filter((file) =>
    /: ImportFormat = /.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(readers.filter((file) => !imports.includes(file))).toEqual([]);
  const { targets: commands } = importsOf('src/cli/commands.ts');
  const faces = files('src/cli').filter((file) =>
    /: CliCommand = /.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(faces.filter((file) => !commands.includes(file))).toEqual([]);
});

/** All files that a file imports, and those they import. */
function reachable(file: string, known = new Set<string>()): Set<string> {
  for (const target of importsOf(file).targets) {
    if (!target.startsWith('src/') || known.has(target)) continue;
    known.add(target);
    reachable(target, known);
  }
  return known;
}
