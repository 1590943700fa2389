import { InputError } from '../model/input-error.ts';

/** Something is wrong with the cluster, the way to it, or what it allows; with no document. */
export class QueueError extends InputError {}
