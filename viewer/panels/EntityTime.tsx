import { useMemo } from 'react';
import type { Relation } from '../../src/model/relation.ts';
import { countBins, STACK } from '../data/count-bins.ts';
import { longDate } from '../data/dates.ts';
import { timelineOf } from '../data/histogram.ts';
import { useDesk } from '../state/desk.tsx';

const HEIGHT = 30;

/** When an entity's ties are told of, on the time line of the whole graph; a bar chooses its period. */
export function EntityTime({ ties }: { ties: readonly Relation[] }) {
  const { index, change } = useDesk();
  const timeline = useMemo(() => timelineOf(index), [index]);
  const counts = useMemo(() => (timeline ? countBins(index, timeline, ties) : []), [index, timeline, ties]);
  const sums = counts.map((bin) => [...bin.values()].reduce((sum, n) => sum + n, 0));
  const most = Math.max(...sums, 0);
  const [first, last] = [sums.findIndex((n) => n > 0), sums.findLastIndex((n) => n > 0)];
  if (!timeline || most === 0) return null;
  const name = (at: number): string => longDate(timeline.bins[at]?.key ?? '');
  return (
    <section aria-label="Timeline" className="entity-time">
      <h3 className="section">
        When <small>{first === last ? name(first) : `${name(first)} – ${name(last)}`}</small>
      </h3>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the time line below does the same by keys */}
      <svg
        className="timeline-bars"
        viewBox={`0 0 ${timeline.bins.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Its sentences per ${timeline.period}, from ${name(first)} to ${name(last)}`}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const bin = timeline.bins[Math.floor(((event.clientX - box.x) / box.width) * timeline.bins.length)];
          if (bin) change({ time: [bin.from, bin.to] });
        }}
      >
        <rect className="bin-ground" x="0" y={HEIGHT - 1} width={timeline.bins.length} height="1" />
        {counts.map((bin, at) => {
          let height = 0;
          return STACK.map((id) => {
            const n = bin.get(id) ?? 0;
            if (n === 0) return null;
            const tall = (n / most) * (HEIGHT - 2);
            height += tall;
            return (
              <rect
                key={`${timeline.bins[at]?.key} ${id}`}
                className="bin"
                data-tie={id}
                x={at}
                width={Math.max(0.9, timeline.bins.length / 160)}
                y={HEIGHT - height}
                height={tall}
              />
            );
          });
        })}
      </svg>
    </section>
  );
}
