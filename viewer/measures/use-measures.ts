import { useEffect, useMemo, useState } from 'react';
import type { GraphIndex } from '../data/graph-index.ts';
import { useDesk } from '../state/desk.tsx';
import type { Visible } from '../state/visible.ts';
import { type Measured, type MeasureTask, measure } from './measure.ts';

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
  const now = useMemo(() => {
    if (!wanted || !small) return null;
    const task = taskOf(index, visible);
    return measuresOf(task, measure(task));
  }, [wanted, small, index, visible]);
  const [later, setLater] = useState<{ of: Visible; measures: Measures } | null>(null);
  useEffect(() => {
    if (!wanted || small) return;
    const task = taskOf(index, visible);
    const worker = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Measured>) =>
      setLater({ of: visible, measures: measuresOf(task, data) }),
    );
    worker.postMessage(task);
    return () => worker.terminate();
  }, [wanted, small, index, visible]);
  return small ? now : later?.of === visible ? later.measures : null;
}

/** What is shown, one pair for all ties between the same two. */
export function taskOf(index: GraphIndex, visible: Visible): MeasureTask {
  const ids = [...visible.entities].sort();
  const at = new Map(ids.map((id, position) => [id, position]));
  const pairs = new Map<number, readonly [number, number]>();
  for (const id of visible.relations) {
    const tie = index.relations.get(id);
    const [a, b] = [at.get(tie?.source ?? ''), at.get(tie?.target ?? '')];
    if (a === undefined || b === undefined || a === b) continue;
    const [low, high] = a < b ? [a, b] : [b, a];
    pairs.set(low * ids.length + high, [low, high]);
  }
  return { ids, pairs: [...pairs.values()] };
}

function measuresOf({ ids }: MeasureTask, measured: Measured): Measures {
  const at = new Map(ids.map((id, position) => [id, position]));
  return {
    of: (name, id) => measured[name][at.get(id) ?? -1] ?? 0,
    most: (name) => measured[name].reduce((top, value) => Math.max(top, value), 0),
    estimated: measured.estimated,
  };
}
