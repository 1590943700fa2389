import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Button, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { columnsSought } from '../data/columns.ts';
import { type Counts, countPassing } from '../data/count-bins.ts';
import { longDate } from '../data/dates.ts';
import type { GraphIndex } from '../data/graph-index.ts';
import { type Timeline, timelineOf } from '../data/histogram.ts';
import type { Sliced } from '../data/slices.ts';
import { ticksOf } from '../data/ticks.ts';
import { useSliced } from '../data/use-sliced.ts';
import { useDesk } from '../state/desk.tsx';
import { type Passing, passingOf } from '../state/passing.ts';
import { NO_FILTERS, type Span, type ViewState } from '../state/view-state.ts';
import { partOf } from '../state/visible.ts';
import { Glyph } from './Glyph.tsx';
import { Named } from './Named.tsx';
import { usePlaying } from './playing.ts';
import { TimeBars } from './TimeBars.tsx';
import { TimeDates } from './TimeDates.tsx';

/** What decides which sentences are counted: all filters but that on time. */
const COUNTED = [
  ...(Object.keys(NO_FILTERS) as (keyof ViewState)[]).filter((key) => key !== 'time'),
] as const satisfies readonly (keyof ViewState)[];

/** Whose sentences are counted. */
interface Counted {
  readonly marks: Passing['marks'];
  readonly isCounted: (entity: string) => boolean;
}

/** Sentences per period, coloured by class of tie; two thumbs, or a drag over the bars, choose the span that is shown. */
export function TimeLine() {
  const { index, state, change } = useDesk();
  const timeline = useMemo(() => timelineOf(index), [index]);
  const { time } = state;
  const inSpan = useMemo<Counted>(() => {
    const part = partOf(index, state);
    const hidden = new Set(state.hidden);
    return {
      // the bars say what there is to be chosen: in the whole graph, as the span is of the whole graph
      marks: passingOf(index, { ...state, time: null, compare: null }).marks,
      isCounted: (id) => !hidden.has(id) && (part?.has(id) ?? true),
    };
  }, [index, ...COUNTED.map((key) => state[key])]);
  // the picture goes before the counts beside it, the first picture too
  const counted = useDeferredValue<Counted | null>(inSpan, null);
  const count = useMemo(
    () => (timeline && counted ? () => counting(index, timeline, counted) : null),
    [index, timeline, counted],
  );
  const counts = useSliced(count, NONE);
  const last = (timeline?.bins.length ?? 1) - 1;
  const [pointed, setPointed] = useState<number | null>(null);
  const { playing, play, pause } = usePlaying(timeline, counts);

  const choose = useCallback(
    (a: number, b: number, quiet: boolean): void => {
      const all = a === 0 && b === last;
      const span = [timeline?.bins[a]?.from ?? '', timeline?.bins[b]?.to ?? ''] as const;
      change({ time: all ? null : span }, { quiet });
    },
    [timeline, last, change],
  );

  if (!timeline) return null;
  const from = time
    ? Math.max(
        0,
        timeline.bins.findIndex((bin) => bin.to >= time[0]),
      )
    : 0;
  const foundEnd = time ? timeline.bins.findLastIndex((bin) => bin.from <= time[1]) : last;
  const to = Math.max(from, foundEnd < 0 ? last : foundEnd);

  return (
    <section className="timeline" aria-label="Time">
      <Named name={playing ? 'Pause' : 'Play through time'}>
        <Button
          className="tool"
          aria-label={playing ? 'Pause' : 'Play through time'}
          onPress={() => (playing ? pause() : play())}
        >
          <Glyph name={playing ? 'pause' : 'play'} />
        </Button>
      </Named>
      <div className="timeline-body">
        <div className="timeline-head">
          <output>
            {pointed === null ? spanWords(timeline, time, from, to) : binWords(timeline, counts, pointed)}
          </output>
          {time && (
            <Button className="link" onPress={() => change({ time: null })}>
              All time
            </Button>
          )}
          <TimeDates timeline={timeline} />
        </div>
        <TimeBars
          timeline={timeline}
          counts={counts}
          from={from}
          to={to}
          onChoose={choose}
          onPoint={setPointed}
        />
        <Brush last={last} from={from} to={to} onChoose={choose} />
        <Ticks timeline={timeline} />
      </div>
    </section>
  );
}

/** A graph is made ready for counting in slices, so that nobody waits for the bars. */
function* counting(index: GraphIndex, timeline: Timeline, { marks, isCounted }: Counted): Sliced<Counts> {
  yield* columnsSought(index);
  return countPassing(index, timeline, marks, isCounted);
}

const NONE: Counts = [];

/** What is shown of time: the span as it was chosen, by periods or to the day. */
function spanWords({ bins, period }: Timeline, time: Span | null, from: number, to: number): string {
  if (!time) return `Sentences per ${period}`;
  const whole = bins[from]?.from === time[0] && bins[to]?.to === time[1];
  const ends = (whole ? [bins[from]?.key ?? '', bins[to]?.key ?? ''] : time).map(longDate);
  return ends[0] === ends[1] ? (ends[0] ?? '') : ends.join(' – ');
}

/** `Mar 1979: 12 sentences` */
function binWords({ bins }: Timeline, counts: Counts, at: number): string {
  const sum = [...(counts[at]?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  return `${longDate(bins[at]?.key ?? '')}: ${sum === 0 ? 'no sentence' : sum === 1 ? '1 sentence' : `${sum} sentences`}`;
}

const Ticks = memo(({ timeline }: { timeline: Timeline }) => (
  <p className="timeline-ticks" aria-hidden="true">
    {ticksOf(timeline).map(({ at, label }) => (
      <span key={at} style={{ left: `${(100 * (at + 0.5)) / timeline.bins.length}%` }}>
        {label}
      </span>
    ))}
  </p>
));

/** The span by two thumbs, for keys and for fingers. */
const Brush = memo(
  (props: {
    last: number;
    from: number;
    to: number;
    onChoose: (from: number, to: number, quiet: boolean) => void;
  }) => {
    const { last, from, to, onChoose } = props;
    return (
      <Slider
        className="brush"
        aria-label="Time span"
        minValue={0}
        maxValue={last}
        step={1}
        value={[from, to]}
        onChange={(value) => {
          const [a = 0, b = last] = value as number[];
          onChoose(a, b, true);
        }}
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
    );
  },
);
