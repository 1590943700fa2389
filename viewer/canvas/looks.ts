import { useMemo } from 'react';
import { nodeSize } from '../layout/layout.ts';
import { communities, MEASURES } from '../measures/weights.ts';
import { useDesk } from '../state/desk.tsx';
import { COMMUNITY_COLOURS } from './palette.ts';
import type { Scene } from './scene.ts';

const SHARED = '#8b8f95';

/** Size and colour of discs, as the state wishes. */
export function useLooks(): Pick<Scene, 'size' | 'colour'> {
  const { index, visible, state } = useDesk();
  const { size, colour } = state;
  return useMemo(() => {
    const measure = size === 'ties' ? undefined : MEASURES.find((one) => one.id === size)?.of(index, visible);
    const groups = colour === 'community' ? communities(index, visible) : undefined;
    return {
      // by ties of the whole graph, so that a filter does not make everything change its size
      size: measure ? (id) => 8.5 + 17 * Math.sqrt(measure(id)) : (id) => nodeSize(index, id),
      colour: groups ? (id) => COMMUNITY_COLOURS[groups.get(id) ?? -1] ?? SHARED : null,
    };
  }, [index, visible, size, colour]);
}
