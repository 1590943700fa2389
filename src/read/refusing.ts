import { InputError } from '../model/input-error.ts';
import type { Reading } from './input-format.ts';

/**
 * Runs a reader and turns the complaint it throws into a last reading, so that other inputs go on. What a foreign
 * library throws at malformed material is a complaint too; faults of the file system are left to the caller.
 * @param name of the input
 */
export async function* refusing(name: string, read: () => AsyncIterable<Reading>): AsyncIterable<Reading> {
  try {
    yield* read();
  } catch (error) {
    yield { refused: complaint(error, name) };
  }
}

/** @throws the error itself when it is a fault of the file system */
export function complaint(error: unknown, name: string): InputError {
  if (error instanceof InputError) return error;
  if (!(error instanceof Error)) return new InputError(`malformed: ${String(error)}`, name);
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code && syscall) throw error;
  const reason = error.message.replace(/\s+/g, ' ').trim().slice(0, 200);
  return new InputError(`malformed: ${reason || error.name}`, name);
}
