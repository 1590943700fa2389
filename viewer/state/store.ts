/** A value that changes, with its past. Steps marked `quiet` (a moved camera) are no steps of undo. */
export interface Store<T> {
  readonly get: () => T;
  readonly change: (patch: Partial<T>, options?: { readonly quiet?: boolean }) => void;
  /** Changes what was, is and can be again alike: what came from elsewhere is no step to be undone. */
  readonly rewrite: (change: (state: T) => T) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

const LONGEST_PAST = 200;

export function createStore<T extends object>(initial: T): Store<T> {
  let now = initial;
  let past: T[] = [];
  let future: T[] = [];
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => now,
    change(patch, options) {
      const keys = Object.keys(patch) as (keyof T)[];
      if (keys.every((key) => Object.is(now[key], patch[key]))) return;
      if (!options?.quiet) {
        past = [...past.slice(1 - LONGEST_PAST), now];
        future = [];
      }
      now = { ...now, ...patch };
      tell();
    },
    rewrite(change) {
      past = past.map(change);
      future = future.map(change);
      now = change(now);
      tell();
    },
    undo() {
      const before = past.at(-1);
      if (before === undefined) return;
      past = past.slice(0, -1);
      future = [now, ...future];
      now = before;
      tell();
    },
    redo() {
      const [next, ...rest] = future;
      if (next === undefined) return;
      past = [...past, now];
      future = rest;
      now = next;
      tell();
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
