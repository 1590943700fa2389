import { useMemo } from 'react';
import { SIZES } from '../canvas/looks.ts';
import { useDesk } from '../state/desk.tsx';
import type { ViewState } from '../state/view-state.ts';
import { Choice } from './Choice.tsx';
import { Communities } from './Communities.tsx';

const COLOURS: readonly { readonly id: ViewState['colour']; readonly text: string }[] = [
  { id: 'type', text: 'type' },
  { id: 'community', text: 'community' },
  { id: 'component', text: 'island' },
];

/** What size and colour of a disc stand for. */
export function Looks() {
  const {
    state: { size, colour },
    change,
  } = useDesk();
  // a filter changes nothing of it
  return useMemo(
    () => (
      <section className="legend" aria-label="Look">
        <h2 className="section">Look</h2>
        <Choice
          label="Size by"
          value={size}
          options={SIZES.map(({ id, label }) => ({ id, text: label }))}
          onChange={(id) => change({ size: id as ViewState['size'] })}
        />
        <Choice
          label="Colour by"
          value={colour}
          options={COLOURS}
          onChange={(id) => change({ colour: id as ViewState['colour'] })}
        />
        {colour !== 'type' && <Communities by={colour} />}
      </section>
    ),
    [size, colour, change],
  );
}
