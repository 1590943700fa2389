/** Something that came from outside cannot be used. The message is one line: what, where, and the cure. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    message: string,
    /** File, address or `-`. */
    readonly input?: string,
    /** Line in it, from 1. */
    readonly line?: number,
  ) {
    super(message);
  }
}
