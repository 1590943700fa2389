import { useSyncExternalStore } from 'react';

/** The entity or relation whose row is pointed at, for the canvas to show where it is. Comes and goes; no part of the state. */
let pointed: string | null = null;
const listeners = new Set<() => void>();

export function pointAt(id: string | null): void {
  if (pointed === id) return;
  pointed = id;
  for (const listener of [...listeners]) listener();
}

export const usePointed = (): string | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => pointed,
  );

/** What a row needs to be pointed at by mouse or by focus. */
export const pointing = (id: string) => ({
  onPointerEnter: () => pointAt(id),
  onPointerLeave: () => pointAt(null),
  onFocus: () => pointAt(id),
  onBlur: () => pointAt(null),
});
