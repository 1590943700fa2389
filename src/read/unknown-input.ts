import { InputError } from '../model/input-error.ts';

/** A file that is not there, or of a kind that nobody reads: a slip in the command, not in the material. */
export class UnknownInput extends InputError {}
