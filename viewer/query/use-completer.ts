import { useEffect, useState } from 'react';
import type { KnowledgeGraph } from '../../src/model/graph.ts';

/** What may stand at the end of a text that is being typed, and how much of it is typed already. */
type Completer = (typed: string) => readonly [readonly string[], string];

/** Completes a question about a graph as the command's shell does; null until it is loaded. */
export function useCompleter(graph: KnowledgeGraph): Completer | null {
  const [completer, setCompleter] = useState<Completer | null>(null);
  useEffect(() => {
    let stale = false;
    import('../../src/query/completion.ts').then(
      ({ cypherCompleter }) => {
        const made = cypherCompleter(
          graph,
          () => '',
          () => [],
        );
        if (!stale) setCompleter(() => made);
      },
      // a question can be written without
      () => {},
    );
    return () => {
      stale = true;
    };
  }, [graph]);
  return completer;
}
