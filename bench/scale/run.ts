import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/dragoman.js', import.meta.url));

/** One run of the built command. */
export interface Ran {
  /** From start to end. */
  readonly seconds: number;
  /** Processor time until the first byte on standard output, in seconds; other work on the machine disturbs it little. */
  readonly first: number;
  /** Largest resident memory, in MB. */
  readonly peak: number;
  /** Resident memory in MB at equal intervals. */
  readonly curve: readonly number[];
}

const INTERVAL = 250;

/** Runs the command and watches its memory by /proc, so on Linux alone. */
export async function dragoman(args: readonly string[]): Promise<Ran> {
  const began = performance.now();
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  let first = 0;
  child.stdout.on('data', () => {
    first ||= processorSeconds(read(`/proc/${child.pid}/stat`));
  });
  let peak = 0;
  const curve: number[] = [];
  const timer = setInterval(() => {
    const status = read(`/proc/${child.pid}/status`);
    peak = Math.max(peak, megabytes(status, 'VmHWM'));
    curve.push(megabytes(status, 'VmRSS'));
  }, INTERVAL);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`dragoman ${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - began) / 1000, first, peak, curve };
}

/** User and system time of a process, in clock ticks of a hundredth of a second (proc_pid_stat(5), fields 14 and 15). */
function processorSeconds(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const megabytes = (status: string, field: string): number =>
  Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
