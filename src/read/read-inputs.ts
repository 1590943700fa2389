import { createReadStream } from 'node:fs';
import { InputError } from '../model/input-error.ts';
import { documentIds } from './document-ids.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import { formatOf, INPUT_FORMATS } from './formats.ts';
import type { InputFormat, Reading, Source } from './input-format.ts';
import { UnknownInput } from './unknown-input.ts';

/**
 * All documents of files, folders, globs and `-` (standard input, JSON Lines unless `stdinFormat` says otherwise),
 * in the order of the arguments, one at a time. What cannot be read is a refusal among the readings.
 * @throws UnknownInput, before anything is read, for a file that is not there or a format that is not known
 */
export async function* readInputs(inputs: readonly string[], stdinFormat = 'jsonl'): AsyncIterable<Reading> {
  const format = INPUT_FORMATS.find((each) => each.id === stdinFormat);
  if (!format)
    throw new UnknownInput(
      `unknown format; one of ${INPUT_FORMATS.map((each) => each.id).join(' ')}`,
      stdinFormat,
    );
  const found = await Promise.all(inputs.map((input) => (input === '-' ? STANDARD_INPUT : filesOf(input))));
  const ids = documentIds(found.flatMap((each) => (Array.isArray(each) ? each : [])));
  const seen = new Set<string>();
  for (const each of found) {
    if (each instanceof InputError) yield { refused: each };
    else if (each === STANDARD_INPUT) yield* withFaults(format, standardInput());
    else if (Array.isArray(each)) {
      for (const { path } of each) {
        if (seen.has(path)) continue;
        seen.add(path);
        yield* withFaults(formatOf(path)!, file(path, ids.get(path)!));
      }
    }
  }
}

const STANDARD_INPUT = Symbol('standard input');

async function filesOf(input: string): Promise<readonly FoundFile[] | InputError> {
  try {
    return await findFiles(input);
  } catch (error) {
    if (error instanceof UnknownInput || !(error instanceof InputError)) throw error;
    return error;
  }
}

/** Faults of the file system become refusals too. */
async function* withFaults(format: InputFormat, source: Source): AsyncIterable<Reading> {
  try {
    yield* format.read(source);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    yield { refused: new InputError(`cannot be read (${REASONS[code] ?? code})`, source.name) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
};

const file = (path: string, id: string): Source => ({ name: path, id, bytes: () => createReadStream(path) });

const standardInput = (): Source => ({ name: '-', id: 'stdin', bytes: () => process.stdin });
