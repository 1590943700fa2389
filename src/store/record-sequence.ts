/** Records in order, all at hand or one after the other. */
export type Records<T> = Iterable<T> | AsyncIterable<T>;
