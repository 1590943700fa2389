import { useEffect, useRef, useState } from 'react';
import type { Decision } from '../../src/model/decision.ts';
import { token } from '../data/served.ts';
import { useDesk } from '../state/desk.tsx';

/** The lines of `curation.jsonl`. The checking writer is loaded with the first decision. */
export async function curationText(decisions: readonly Decision[]): Promise<string> {
  const { decisionLine } = await import('../../src/store/decision-record.ts');
  return decisions.map(decisionLine).join('');
}

export type Keeping =
  | { readonly kind: 'nothing new' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  /** There is no folder to save to. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly why: string };

/** Saves decisions into the graph's folder whenever they change, one save after the other, undone ones too. */
export function useKeeping(): Keeping {
  const { opened, state } = useDesk();
  const { decisions } = state;
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'nothing new' });
  const kept = useRef(opened.decisions);
  const queue = useRef(Promise.resolve());
  const of = useRef(opened);
  useEffect(() => {
    // what another graph was opened with is kept already
    if (of.current !== opened) {
      of.current = opened;
      kept.current = decisions;
      setKeeping({ kind: 'nothing new' });
    }
    if (kept.current === decisions) return;
    kept.current = decisions;
    if (!opened.saves) {
      setKeeping({ kind: 'unsaved' });
      return;
    }
    setKeeping({ kind: 'saving' });
    queue.current = queue.current.then(async () => {
      // a later change is on its way and says all that this one would
      if (kept.current !== decisions) return;
      setKeeping(await save(decisions));
    });
  }, [decisions, opened]);
  return keeping;
}

async function save(decisions: readonly Decision[]): Promise<Keeping> {
  try {
    const answer = await fetch('./graph/curation.jsonl', {
      method: 'PUT',
      headers: { 'x-dragoman-token': token() },
      body: await curationText(decisions),
    });
    return answer.ok ? { kind: 'saved' } : { kind: 'failed', why: (await answer.text()).trim() };
  } catch (error) {
    return { kind: 'failed', why: (error as Error).message };
  }
}
