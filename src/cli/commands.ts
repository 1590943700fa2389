import { annotate } from './annotate.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import type { CliCommand } from './command.ts';
import { curation } from './curate.ts';
import { difference } from './diff.ts';
import { why } from './explain.ts';
import { exportGraph } from './export.ts';
import { extract } from './extract.ts';
import { importGraph } from './import.ts';
import { mcp } from './mcp.ts';
import { query } from './query.ts';
import { statistics } from './stats.ts';
import { view } from './view.ts';
import { worker } from './worker.ts';

/** Every command, in the order of the help text. A new one is one file and a line here. */
export const COMMANDS: readonly CliCommand[] = [
  build,
  view,
  query,
  extract,
  worker,
  annotate,
  exportGraph,
  importGraph,
  why,
  statistics,
  difference,
  curation,
  check,
  mcp,
];
