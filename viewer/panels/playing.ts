import { useEffect, useState } from 'react';
import type { Counts } from '../data/count-bins.ts';
import type { Timeline } from '../data/histogram.ts';
import { useDesk } from '../state/desk.tsx';

const STEP_MS = 450;

/**
 * Plays through the periods, empty ones stepped over. From all time, the past piles up behind the moving day and
 * fades; a span that was chosen before moves on as a window.
 */
export function usePlaying(
  timeline: Timeline | null,
  counts: Counts,
): { playing: boolean; play: () => void; pause: () => void } {
  const { store } = useDesk();
  const [playing, setPlaying] = useState<{ readonly width: number | null } | null>(null);
  const bins = timeline?.bins ?? [];
  const last = bins.length - 1;
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const now = store.get().time;
      const at = now ? bins.findIndex((bin) => bin.to >= now[1]) : -1;
      let next = at + 1;
      // as long as nothing is counted yet, no period is known to be empty
      while (next < last && counts[next]?.size === 0) next++;
      if (next > last || !now) {
        store.change({ time: null }, { quiet: true });
        setPlaying(null);
        return;
      }
      const first = playing.width === null ? 0 : Math.max(0, next - playing.width);
      store.change({ time: [bins[first]?.from ?? '', bins[next]?.to ?? ''] }, { quiet: true });
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [playing, bins, counts, last, store]);
  return {
    playing: playing !== null,
    play() {
      const { time } = store.get();
      const from = time ? bins.findIndex((bin) => bin.to >= time[0]) : 0;
      const to = time ? bins.findLastIndex((bin) => bin.from <= time[1]) : last;
      const window = time !== null && from > 0 && to < last;
      setPlaying({ width: window ? to - from : null });
      if (!window) store.change({ time: [bins[0]?.from ?? '', bins[0]?.to ?? ''] });
    },
    pause: () => setPlaying(null),
  };
}
