import { useEffect, useMemo, useState } from 'react';
import type { KnowledgeGraph } from '../../src/model/graph.ts';

/** What may stand at the end of a text that is being typed, and how much of it is typed already. */
type Completer = (typed: string) => readonly [readonly string[], string];

type Make = typeof import('../../src/query/completion.ts').cypherCompleter;
let loaded: Make | undefined;

/** Loads what completes questions, before the first is written: its letters and its Tab may come in one go. */
export async function loadCompleter(): Promise<Make> {
  loaded ??= (await import('../../src/query/completion.ts')).cypherCompleter;
  return loaded;
}

/** Completes a question about a graph as the command's shell does; null until it is loaded, undefined where it cannot be. */
export function useCompleter(graph: KnowledgeGraph): Completer | null | undefined {
  const [make, setMake] = useState<{ readonly done?: Make | undefined } | null>(
    loaded ? { done: loaded } : null,
  );
  useEffect(() => {
    let stale = false;
    loadCompleter().then(
      (done) => !stale && setMake({ done }),
      // a question can be written without
      () => !stale && setMake({}),
    );
    return () => {
      stale = true;
    };
  }, []);
  return useMemo(
    () =>
      make === null
        ? null
        : make.done?.(
            graph,
            () => '',
            () => [],
          ),
    [graph, make],
  );
}
