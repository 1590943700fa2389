import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './nats-servers.ts';

const BIN = join(import.meta.dirname, '../../bin/dragoman.js');

/** A command that runs beside the test. */
export interface Running {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  readonly err: () => string;
  readonly out: () => string;
  /** Exit status, or signal. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Waits until standard error has it. */
  readonly says: (text: string | RegExp) => Promise<void>;
}

const running = new Set<ChildProcess>();

/** Starts the built command. */
export function start(
  args: readonly string[],
  { env = {}, bin = BIN }: { env?: NodeJS.ProcessEnv; bin?: string } = {},
): Running {
  const child = spawn(process.execPath, [bin, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  running.add(child);
  let [err, out] = ['', ''];
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve(code ?? signal!);
    }),
  );
  const said = (text: string | RegExp): boolean =>
    typeof text === 'string' ? err.includes(text) : text.test(err);
  return {
    process: child,
    err: () => err,
    out: () => out,
    ended,
    says: (text) =>
      until(`dragoman ${args[0]} says ${text}`, () => {
        if (!said(text) && child.exitCode !== null) throw new Error(`${args.join(' ')} ended: ${err}`);
        return said(text);
      }),
  };
}

/** Starts a worker; comes back when it is ready. */
export async function startWorker(
  address: string,
  options: Parameters<typeof start>[1] & { args?: readonly string[] } = {},
): Promise<Running> {
  const worker = start(['worker', '--nats', address, '--workers', '1', ...(options.args ?? [])], options);
  await worker.says('at a time, version');
  return worker;
}

/** Ends what still runs. */
export async function endAll(): Promise<void> {
  for (const child of running) child.kill('SIGKILL');
  await until('all commands have ended', () => running.size === 0);
}

/** The files of a graph. */
export const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

/** How many results a build has kept so far, of a graph that is not written yet. */
export function keptSoFar(folder: string, name: string): number {
  try {
    return readFileSync(join(folder, `.${name}.unfinished.jsonl`), 'utf8').split('\n').length - 1;
  } catch {
    return 0;
  }
}
