import { InputError } from '../model/input-error.ts';
import type { Reading } from './input-format.ts';

/** Runs a reader and turns the complaint it throws into a last reading, so that other inputs go on. */
export async function* refusing(read: () => AsyncIterable<Reading>): AsyncIterable<Reading> {
  try {
    yield* read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { refused: error };
  }
}
