export { suggestion } from '../model/suggestion.ts';

/** The command was given something it does not know. One line, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
