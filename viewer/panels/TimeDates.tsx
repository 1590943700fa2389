import { useMemo } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { SpanField } from '../compare/SpanField.tsx';
import type { Timeline } from '../data/histogram.ts';
import { useDesk } from '../state/desk.tsx';
import type { Span } from '../state/view-state.ts';

/** The span to the day, for whom periods are too coarse. */
export function TimeDates({ timeline: { bins } }: { timeline: Timeline }) {
  const { state, change } = useDesk();
  const whole = useMemo<Span>(() => [bins[0]?.from ?? '', bins.at(-1)?.to ?? ''], [bins]);
  return (
    <DialogTrigger>
      <Button className="link">Dates…</Button>
      <Popover className="popover" placement="top end">
        <Dialog className="time-dates" aria-label="Dates">
          <SpanField
            label="Between"
            span={state.time ?? whole}
            onChange={([from, to]) =>
              change({ time: from <= whole[0] && to >= whole[1] ? null : [from, to] }, { quiet: true })
            }
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
