import { groupingKey } from '../values/grouping-key.ts';
import type { Value } from '../values/value.ts';

export interface Place<Content> {
  value: Content | undefined;
}

/** What belongs to each combination of a fixed number of values: maps within maps, so that no key text is put together. */
export class KeyTree<Content> {
  readonly #root: Map<unknown, unknown> = new Map();
  readonly #single: Place<Content> = { value: undefined };

  constructor(private readonly width: number) {}

  /** The place of a combination, made when it is new. */
  at(values: readonly Value[]): Place<Content> {
    const last = this.width - 1;
    if (last < 0) return this.#single;
    let level = this.#root;
    for (let index = 0; index < last; index++) {
      const key = groupingKey(values[index]!);
      let next = level.get(key) as Map<unknown, unknown> | undefined;
      if (!next) level.set(key, (next = new Map()));
      level = next;
    }
    const key = groupingKey(values[last]!);
    let place = level.get(key) as Place<Content> | undefined;
    if (!place) level.set(key, (place = { value: undefined }));
    return place;
  }
}
