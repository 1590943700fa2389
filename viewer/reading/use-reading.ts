import { useCallback, useEffect, useRef, useState } from 'react';
import type { Document } from '../../src/model/document.ts';
import { type Opened, unsaved } from '../data/opened.ts';
import { OtherLanguage, readArticles } from './read-articles.ts';

/** What is to be read. */
export interface Articles {
  readonly documents: readonly Document[];
  readonly files: readonly File[];
  /** Whether they join those read before. */
  readonly together: boolean;
}

export type Reading =
  | { readonly kind: 'idle' }
  /** `done` of `of` articles; 0 of 0 while the model is loaded. */
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  /** `insist` reads them all the same, where only their language is against it. */
  | { readonly kind: 'failed'; readonly message: string; readonly insist?: () => void };

const IDLE: Reading = { kind: 'idle' };

/** Reading of articles: how far it is, why it failed, and how to stop it. Ends when the page that asked goes. */
export function useReading(onOpened: (opened: Opened) => void) {
  const [reading, setReading] = useState<Reading>(IDLE);
  const running = useRef<AbortController | null>(null);
  const read = useCallback(
    async (articles: Articles, anyLanguage = false): Promise<void> => {
      running.current?.abort();
      const now = new AbortController();
      const { signal } = now;
      running.current = now;
      setReading({ kind: 'reading', done: 0, of: 0 });
      try {
        const { graph, refused } = await readArticles(articles, {
          together: articles.together,
          anyLanguage,
          progress: (done, of) => setReading({ kind: 'reading', done, of }),
          signal,
        });
        setReading(IDLE);
        onOpened({ ...unsaved(graph), refused });
      } catch (error) {
        if (signal.aborted) return;
        const insist = error instanceof OtherLanguage ? () => void read(articles, true) : undefined;
        setReading({ kind: 'failed', message: (error as Error).message, ...(insist && { insist }) });
      }
    },
    [onOpened],
  );
  const stop = useCallback(() => {
    running.current?.abort();
    setReading(IDLE);
  }, []);
  const fail = useCallback((message: string) => setReading({ kind: 'failed', message }), []);
  useEffect(() => () => running.current?.abort(), []);
  return { reading, read, stop, fail };
}
