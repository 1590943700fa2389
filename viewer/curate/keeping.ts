import { useCallback, useEffect, useRef, useState } from 'react';
import type { Decision } from '../../src/model/decision.ts';
import { servedDecisions } from '../data/open-graph.ts';
import type { Opened } from '../data/opened.ts';
import { token } from '../data/served.ts';
import { useDesk } from '../state/desk.tsx';
import { rebased } from './rebased.ts';

/** The lines of `curation.jsonl`. The checking writer is loaded with the first decision. */
export async function curationText(decisions: readonly Decision[]): Promise<string> {
  const { decisionLine } = await import('../../src/store/decision-record.ts');
  return decisions.map(decisionLine).join('');
}

export type Keeping =
  | { readonly kind: 'nothing new' }
  | { readonly kind: 'saving' }
  /** `joined`: decisions made elsewhere meanwhile were taken in. */
  | { readonly kind: 'saved'; readonly joined: boolean }
  /** There is no folder to save to. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly why: string };

/** How often decisions made elsewhere are taken in before a save is given up. */
const MOST_TRIES = 5;

/**
 * Saves decisions into the graph's folder whenever they change, one save after the other, undone ones too. What another
 * window or a command has decided meanwhile is taken in, never replaced.
 */
export function useKeeping(): { readonly keeping: Keeping; readonly again: () => void } {
  const { opened, state, store } = useDesk();
  const { decisions } = state;
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'nothing new' });
  /** What the folder holds as far as is known here, and its version. */
  const folder = useRef<Pick<Opened, 'decisions' | 'version'>>(opened);
  const kept = useRef(opened.decisions);
  const queue = useRef(Promise.resolve());
  const of = useRef(opened);
  const keep = useCallback(
    (wanted: readonly Decision[]) => {
      setKeeping({ kind: 'saving' });
      const attempt = async (): Promise<void> => {
        // a later change is on its way and says all that this one would
        if (kept.current !== wanted) return;
        for (let tries = 0; tries < MOST_TRIES; tries++) {
          const now = kept.current;
          const answer = await save(now, folder.current.version);
          if (answer !== 'outdated') {
            folder.current = { decisions: now, version: answer.version };
            return setKeeping({ kind: 'saved', joined: tries > 0 });
          }
          const base = folder.current.decisions;
          const theirs = await servedDecisions();
          folder.current = theirs;
          store.rewrite((one) => ({ ...one, decisions: rebased(base, one.decisions, theirs.decisions) }));
          kept.current = store.get().decisions;
        }
        throw new Error('the decisions are changed elsewhere all the time');
      };
      queue.current = queue.current
        .then(attempt)
        .catch((error: Error) => setKeeping({ kind: 'failed', why: error.message }));
    },
    [store],
  );
  useEffect(() => {
    // what another graph was opened with is kept already
    if (of.current !== opened) {
      const sameGraph = of.current.decisions === opened.decisions;
      of.current = opened;
      if (!sameGraph) {
        folder.current = opened;
        kept.current = decisions;
        setKeeping({ kind: 'nothing new' });
      }
    }
    if (kept.current === decisions) return;
    kept.current = decisions;
    if (opened.saves) keep(decisions);
    else setKeeping({ kind: 'unsaved' });
  }, [decisions, opened, keep]);
  const safe = keeping.kind === 'nothing new' || keeping.kind === 'saved';
  useEffect(() => {
    if (safe) return;
    // the browser asks in its own words whether the page may go
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [safe]);
  return { keeping, again: () => keep(kept.current) };
}

/** The version that was saved. @throws Error that says why nothing was */
async function save(
  decisions: readonly Decision[],
  version: string | undefined,
): Promise<'outdated' | { readonly version: string | undefined }> {
  const body = await curationText(decisions);
  const answer = await fetch('./graph/curation.jsonl', {
    method: 'PUT',
    headers: { 'x-dragoman-token': token(), ...(version !== undefined && { 'If-Match': version }) },
    body,
  }).catch(() => undefined);
  if (answer === undefined) throw new Error('dragoman view does not answer any more');
  if (answer.status === 412) return 'outdated';
  if (answer.status === 403)
    throw new Error('dragoman view was started anew, and this page is of the former one');
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return { version: answer.headers.get('etag') ?? undefined };
}
