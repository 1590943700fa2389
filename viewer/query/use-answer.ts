import { useEffect, useState } from 'react';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { type Answer, ask } from './answer.ts';

/** How far the question in the state is answered. */
export type Asking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly message: string };

const NOTHING: Asking = { kind: 'nothing' };

/** Asks whatever the state asks, and again when the graph changes; a question that is overtaken is stopped. */
export function useAnswer(graph: KnowledgeGraph, query: string | null): Asking {
  const [asking, setAsking] = useState<Asking>(NOTHING);
  useEffect(() => {
    if (!query?.trim()) {
      setAsking(NOTHING);
      return;
    }
    const overtaken = new AbortController();
    setAsking({ kind: 'asking' });
    ask(graph, query, overtaken.signal).then(
      (answer) => !overtaken.signal.aborted && setAsking({ kind: 'answer', answer }),
      (error: Error) => {
        if (!overtaken.signal.aborted) setAsking({ kind: 'failure', message: error.message });
      },
    );
    return () => overtaken.abort();
  }, [graph, query]);
  return asking;
}
