import { useEffect, useMemo, useState } from 'react';
import type { GraphIndex } from '../data/graph-index.ts';
import { useDesk } from '../state/desk.tsx';
import { later } from '../state/later.ts';
import type { Visible } from '../state/visible.ts';
import type { Measured } from './measure.ts';

/** What measures small graphs; for others the worker brings its own. */
export const measuring = later(async () => (await import('./measure.ts')).measure);

/** Up to so many entities are measured at once; more, in a worker. */
const SMALL = 300;

export type MeasureName = Exclude<keyof Measured, 'estimated'>;

/** Measures of what is shown. */
export interface Measures {
  readonly of: (name: MeasureName, id: string) => number;
  readonly most: (name: MeasureName) => number;
  readonly estimated: boolean;
}

/** The measures of what is shown, computed when they are wanted; null until they are there. */
export function useMeasures(wanted: boolean): Measures | null {
  const { index, visible } = useDesk();
  const small = visible.entities.size <= SMALL;
  const measure = measuring.use(wanted && small);
  const now = useMemo(() => {
    if (!wanted || !small || !measure) return null;
    const { ids, ...task } = taskOf(index, visible);
    return measuresOf(ids, measure(task));
  }, [wanted, small, measure, index, visible]);
  const [slowly, setSlowly] = useState<{ of: Visible; measures: Measures } | null>(null);
  useEffect(() => {
    if (!wanted || small) return;
    const { ids, ...task } = taskOf(index, visible);
    const worker = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Measured>) =>
      setSlowly({ of: visible, measures: measuresOf(ids, data) }),
    );
    worker.postMessage(task, [task.pairs.buffer]);
    return () => worker.terminate();
  }, [wanted, small, index, visible]);
  return small ? now : slowly?.of === visible ? slowly.measures : null;
}

/** What is shown: the measures' numbers are in the order of `ids`. */
export function taskOf(index: GraphIndex, visible: Visible) {
  const ids = [...visible.entities].sort();
  const at = new Map(ids.map((id, position) => [id, position]));
  const pairs = new Int32Array(2 * visible.relations.size);
  let end = 0;
  for (const id of visible.relations) {
    const tie = index.relations.get(id);
    const [a, b] = [at.get(tie?.source ?? ''), at.get(tie?.target ?? '')];
    if (a === undefined || b === undefined || a === b) continue;
    pairs[end++] = Math.min(a, b);
    pairs[end++] = Math.max(a, b);
  }
  return { ids, count: ids.length, pairs: pairs.slice(0, end) };
}

function measuresOf(ids: readonly string[], measured: Measured): Measures {
  const at = new Map(ids.map((id, position) => [id, position]));
  return {
    of: (name, id) => measured[name][at.get(id) ?? -1] ?? 0,
    most: (name) => measured[name].reduce((top, value) => Math.max(top, value), 0),
    estimated: measured.estimated,
  };
}
