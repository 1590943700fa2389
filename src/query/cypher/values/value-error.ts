/** An operation was given values that it cannot take. Who runs the query adds which query and where. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
}
