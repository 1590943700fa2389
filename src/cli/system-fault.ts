import { getSystemErrorMap } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What the operating system calls the deeds that read; all others write. */
const READING = new Set(['access', 'lstat', 'opendir', 'read', 'readlink', 'realpath', 'scandir', 'stat']);

/**
 * A fault of the file system or the network as one line, `cannot write graph-data/january: read-only file system`; undefined
 * for an error that comes from no system.
 */
export function systemFault(error: unknown): UsageError | undefined {
  const { syscall, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  if (!(error instanceof Error) || !syscall) return undefined;
  const deed = READING.has(syscall) ? 'read' : path === undefined ? syscall : 'write';
  const place = dest ?? path;
  return new UsageError(`cannot ${deed}${place === undefined ? '' : ` ${place}`}: ${systemReason(error)}`);
}

/** Why the system did not do something, in its own words: `no space left on device`. */
export function systemReason(error: NodeJS.ErrnoException): string {
  const [, words] = (error.errno !== undefined && getSystemErrorMap().get(error.errno)) || [];
  return words ?? error.code ?? error.message;
}
