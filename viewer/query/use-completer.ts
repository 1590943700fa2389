import { useMemo } from 'react';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { later } from '../state/later.ts';

/** What may stand at the end of a text that is being typed, and how much of it is typed already. */
type Completer = (typed: string) => readonly [readonly string[], string];

/** Loaded before the first question is written: its letters and its Tab may come in one go. */
export const completion = later(async () => (await import('../../src/query/completion.ts')).cypherCompleter);

/** Completes a question about a graph as the command's shell does; null until it is loaded, undefined where it cannot be. */
export function useCompleter(graph: KnowledgeGraph): Completer | null | undefined {
  const make = completion.use();
  return useMemo(
    () =>
      make
        ? make(
            graph,
            () => '',
            () => [],
          )
        : make,
    [graph, make],
  );
}
