import { useSyncExternalStore } from 'react';
import { createStore } from './store.ts';

/** Code that is loaded when it is wanted, once. */
export interface Later<T> {
  /** Begins to load it, where a moment is to spare. */
  readonly load: () => void;
  /** Where it is wanted, it is loaded: null until it is there, undefined where it cannot be had. */
  readonly use: (wanted?: boolean) => T | null | undefined;
}

/** What has been loaded before is there at once: nothing flickers, and no key comes too early. */
export function later<T>(fetch: () => Promise<T>): Later<T> {
  const state = createStore<{ readonly value: T | null | undefined }>({ value: null });
  let begun = false;
  const load = (): void => {
    if (begun) return;
    begun = true;
    fetch().then(
      (value) => state.change({ value }, { quiet: true }),
      () => state.change({ value: undefined }, { quiet: true }),
    );
  };
  const want = (listener: () => void): (() => void) => {
    load();
    return state.subscribe(listener);
  };
  return {
    load,
    use: (wanted = true) => useSyncExternalStore(wanted ? want : state.subscribe, () => state.get().value),
  };
}
