import { useEffect, useMemo, useRef, useState } from 'react';
import { inSlices, type Sliced, Turn } from './slices.ts';
import { whenIdle } from './when-idle.ts';

/** Milliseconds that work gives way to the picture. */
const LATEST = 300;

/** Work that has been begun, and what it has come to, if it was short. */
interface Begun<T> {
  readonly work: Sliced<T>;
  readonly value: T | null;
}

/**
 * What some work comes to: at once where that takes no longer than a slice, else when it is done, the page answering
 * meanwhile. Work that is no longer wanted is given up.
 *
 * @param begin the same function as long as the same is wanted; null: nothing is
 * @returns null until it is done
 */
export function useSliced<T>(begin: (() => Sliced<T>) | null): T | null;
/** @param first what there is before anything is done; then what was done last stands until the next is */
export function useSliced<T>(begin: (() => Sliced<T>) | null, first: T): T;
export function useSliced<T>(begin: (() => Sliced<T>) | null, first?: T): T | null {
  const begun = useMemo<Begun<T> | null>(() => begin && firstSlice(begin()), [begin]);
  const [later, setLater] = useState<{ readonly of: Begun<T>; readonly value: T } | null>(null);
  useEffect(() => {
    if (!begun || begun.value !== null) return;
    let stale = false;
    // a first picture goes before what is counted beside it
    whenIdle(LATEST)
      .then(() => inSlices(givenUp(begun.work, () => stale)))
      .then((value) => value !== null && setLater({ of: begun, value }));
    return () => {
      stale = true;
    };
  }, [begun]);
  const value = begun?.value ?? (later !== null && later.of === begun ? later.value : null);
  const last = useRef<T | null>(first ?? null);
  useEffect(() => {
    if (value !== null) last.current = value;
  }, [value]);
  return value ?? (first === undefined ? null : last.current);
}

function firstSlice<T>(work: Sliced<T>): Begun<T> {
  const turn = new Turn();
  for (;;) {
    const { done, value } = work.next();
    if (done) return { work, value };
    if (turn.isOver()) return { work, value: null };
  }
}

/** The work until it is no longer wanted; null then. */
function* givenUp<T>(work: Sliced<T>, isStale: () => boolean): Sliced<T | null> {
  for (;;) {
    if (isStale()) return null;
    const { done, value } = work.next();
    if (done) return value;
    yield;
  }
}
