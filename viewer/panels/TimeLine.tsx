import { useEffect, useMemo, useState } from 'react';
import { Button, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { longDate } from '../data/dates.ts';
import { countBins, STACK, timelineOf } from '../data/histogram.ts';
import { useDesk } from '../state/desk.tsx';
import { visibleOf } from '../state/visible.ts';
import { Glyph } from './Glyph.tsx';

const HEIGHT = 44;
const STEP_MS = 450;

/** Sentences per period, coloured by class of tie; two thumbs choose the span that is shown. */
export function TimeLine() {
  const { index, state, change, store } = useDesk();
  const timeline = useMemo(() => timelineOf(index), [index]);
  const { time, ...rest } = state;
  const key = JSON.stringify([
    rest.hiddenTypes,
    rest.hiddenTies,
    rest.hiddenModalities,
    rest.polarity,
    rest.speaker,
    rest.confidence,
    rest.ego,
    rest.hidden,
  ]);
  const counts = useMemo(() => {
    if (!timeline) return [];
    const visible = visibleOf(index, { ...state, time: null });
    return countBins(index, timeline, (id) => visible.relations.has(id));
  }, [index, timeline, key]);
  const [playing, setPlaying] = useState(false);
  const last = (timeline?.bins.length ?? 1) - 1;

  useEffect(() => {
    if (!playing || !timeline) return;
    const timer = setInterval(() => {
      const now = store.get().time;
      const first = timeline.bins[0]?.from ?? '';
      const at = now ? timeline.bins.findIndex((bin) => bin.to >= now[1]) : -1;
      // empty periods are stepped over
      let next = at + 1;
      while (next < last && (counts[next]?.size ?? 0) === 0) next++;
      if (next >= last) {
        store.change({ time: null }, { quiet: true });
        setPlaying(false);
      } else store.change({ time: [first, timeline.bins[next]?.to ?? ''] }, { quiet: true });
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [playing, timeline, counts, last, store]);

  if (!timeline) return null;
  const from = time
    ? Math.max(
        0,
        timeline.bins.findIndex((bin) => bin.to >= time[0]),
      )
    : 0;
  const foundEnd = time ? timeline.bins.findLastIndex((bin) => bin.from <= time[1]) : last;
  const to = Math.max(from, foundEnd < 0 ? last : foundEnd);
  const most = Math.max(1, ...counts.map((bin) => [...bin.values()].reduce((sum, n) => sum + n, 0)));
  const name = (at: number): string => longDate(timeline.bins[at]?.key ?? '');

  function choose([a = 0, b = last]: readonly number[], quiet: boolean): void {
    const all = a === 0 && b === last;
    const span = [timeline?.bins[a]?.from ?? '', timeline?.bins[b]?.to ?? ''] as const;
    change({ time: all ? null : span }, { quiet });
  }

  return (
    <section className="timeline" aria-label="Time">
      <Button
        className="tool"
        aria-label={playing ? 'Pause' : 'Play through time'}
        onPress={() => {
          if (!playing) change({ time: [timeline.bins[0]?.from ?? '', timeline.bins[0]?.to ?? ''] });
          setPlaying(!playing);
        }}
      >
        <Glyph name={playing ? 'pause' : 'play'} />
      </Button>
      <div className="timeline-body">
        <svg
          className="timeline-bars"
          viewBox={`0 0 ${timeline.bins.length} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`Sentences per ${timeline.period}, from ${name(0)} to ${name(last)}`}
        >
          {timeline.bins.map((bin, at) => {
            let height = 0;
            return (
              <g key={bin.key} className={at < from || at > to ? 'bin-out' : undefined}>
                <rect className="bin-ground" x={at + 0.06} y={HEIGHT - 1} width={0.88} height={1} />
                {STACK.map((id) => {
                  const n = counts[at]?.get(id) ?? 0;
                  if (n === 0) return null;
                  const tall = (n / most) * (HEIGHT - 2);
                  height += tall;
                  return (
                    <rect
                      key={id}
                      className="bin"
                      data-tie={id}
                      x={at + 0.06}
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
        <Slider
          className="brush"
          aria-label="Time span"
          minValue={0}
          maxValue={last}
          step={1}
          value={[from, to]}
          onChange={(value) => choose(value as number[], true)}
        >
          <SliderTrack className="brush-track">
            <div
              className="brush-span"
              style={{ left: `${(100 * from) / last}%`, right: `${100 - (100 * to) / last}%` }}
            />
            <SliderThumb className="brush-thumb" index={0} aria-label="From" />
            <SliderThumb className="brush-thumb" index={1} aria-label="To" />
          </SliderTrack>
        </Slider>
        <p className="timeline-words">
          <span>{name(0)}</span>
          <output>
            {time
              ? from === to
                ? name(from)
                : `${name(from)} – ${name(to)}`
              : `Sentences per ${timeline.period}`}
          </output>
          <span>{name(last)}</span>
        </p>
      </div>
      {time && (
        <Button className="link" onPress={() => change({ time: null })}>
          All time
        </Button>
      )}
    </section>
  );
}
