import { useMemo } from 'react';
import { nodeSize } from '../layout/layout.ts';
import { useMeasures } from '../measures/use-measures.ts';
import { useDesk } from '../state/desk.tsx';
import type { ViewState } from '../state/view-state.ts';
import { COMMUNITY_COLOURS } from './palette.ts';
import type { Scene } from './scene.ts';

const SHARED = '#8b8f95';

/** What the size of a disc can stand for. */
export const SIZES: readonly { readonly id: ViewState['size']; readonly label: string }[] = [
  { id: 'ties', label: 'ties' },
  { id: 'mentions', label: 'mentions' },
  { id: 'betweenness', label: 'go-between (betweenness)' },
  { id: 'pagerank', label: 'standing (PageRank)' },
  { id: 'same', label: 'nothing' },
];

/** Size and colour of discs, as the state wishes. */
export function useLooks(): Pick<Scene, 'size' | 'colour'> {
  const { index, state } = useDesk();
  const { size, colour } = state;
  const measured = size === 'betweenness' || size === 'pagerank';
  const measures = useMeasures(measured || colour !== 'type');
  return useMemo(() => {
    const scaled = (share: number): number => 8.5 + 17 * Math.sqrt(share);
    const mentions = (id: string): number => index.entities.get(id)?.mentions.length ?? 0;
    const most =
      size === 'mentions'
        ? index.graph.entities.reduce((top, one) => Math.max(top, one.mentions.length), 1)
        : measured
          ? Math.max(measures?.most(size) ?? 0, Number.MIN_VALUE)
          : 1;
    const bySize: Readonly<Record<ViewState['size'], (id: string) => number>> = {
      // by ties of the whole graph, so that a filter does not make everything change its size
      ties: (id) => nodeSize(index, id),
      mentions: (id) => scaled(mentions(id) / most),
      betweenness: (id) => scaled((measures?.of('betweenness', id) ?? 0) / most),
      pagerank: (id) => scaled((measures?.of('pagerank', id) ?? 0) / most),
      same: () => scaled(0.25),
    };
    return {
      size: bySize[size],
      colour:
        colour === 'type' || !measures ? null : (id) => COMMUNITY_COLOURS[measures.of(colour, id)] ?? SHARED,
    };
  }, [index, size, colour, measured, measures]);
}
