import { memo, type PointerEvent, useState } from 'react';
import { type Counts, STACK } from '../data/count-bins.ts';
import { longDate } from '../data/dates.ts';
import type { Timeline } from '../data/histogram.ts';

const HEIGHT = 44;

/** The bars. A click chooses a period, a drag a span; the thumbs below do the same by keys. */
export const TimeBars = memo(
  (props: {
    timeline: Timeline;
    counts: Counts;
    from: number;
    to: number;
    onChoose: (from: number, to: number, quiet: boolean) => void;
    /** Which period the pointer is at. */
    onPoint: (at: number | null) => void;
  }) => {
    const { timeline, counts, from, to, onChoose, onPoint } = props;
    const [start, setStart] = useState<number | null>(null);
    const last = timeline.bins.length - 1;
    const most = Math.max(1, ...counts.map((bin) => [...bin.values()].reduce((sum, n) => sum + n, 0)));
    const name = (at: number): string => longDate(timeline.bins[at]?.key ?? '');
    const at = (event: PointerEvent<SVGSVGElement>): number => {
      const box = event.currentTarget.getBoundingClientRect();
      return Math.max(0, Math.min(last, Math.floor(((event.clientX - box.x) / box.width) * (last + 1))));
    };
    return (
      <svg
        className="timeline-bars"
        viewBox={`0 0 ${timeline.bins.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Sentences per ${timeline.period}, from ${name(0)} to ${name(last)}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setStart(at(event));
          onChoose(at(event), at(event), false);
        }}
        onPointerLeave={() => onPoint(null)}
        onPointerMove={(event) => {
          onPoint(at(event));
          if (start !== null) onChoose(Math.min(start, at(event)), Math.max(start, at(event)), true);
        }}
        onPointerUp={() => setStart(null)}
        onPointerCancel={() => setStart(null)}
      >
        {timeline.bins.map((bin, position) => {
          let height = 0;
          return (
            <g key={bin.key} className={position < from || position > to ? 'bin-group bin-out' : 'bin-group'}>
              <rect className="bin-air" x={position} y={0} width={1} height={HEIGHT} />
              <rect className="bin-ground" x={position + 0.06} y={HEIGHT - 1} width={0.88} height={1} />
              {STACK.map((id) => {
                const n = counts[position]?.get(id) ?? 0;
                if (n === 0) return null;
                const tall = (n / most) * (HEIGHT - 2);
                height += tall;
                return (
                  <rect
                    key={id}
                    className="bin"
                    data-tie={id}
                    x={position + 0.06}
                    width={0.88}
                    y={HEIGHT - height}
                    height={tall}
                  />
                );
              })}
            </g>
          );
        })}
      </svg>
    );
  },
);
