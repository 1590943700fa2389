import { useMemo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { SIZES } from '../canvas/looks.ts';
import { useDesk } from '../state/desk.tsx';
import type { ViewState } from '../state/view-state.ts';
import { Choice } from './Choice.tsx';

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
        <h3 className="section">Look</h3>
        <Choice
          label="Size by"
          value={size}
          options={SIZES.map(({ id, label }) => ({ id, text: label }))}
          onChange={(id) => change({ size: id as ViewState['size'] })}
        />
        <div className="legend-row">
          <span className="soft">Colour by</span>
          <ToggleButtonGroup
            className="segments"
            aria-label="Colour by"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[colour]}
            onSelectionChange={(keys) => change({ colour: [...keys][0] as ViewState['colour'] })}
          >
            <ToggleButton id="type">type</ToggleButton>
            <ToggleButton id="community">community</ToggleButton>
            <ToggleButton id="component">island</ToggleButton>
          </ToggleButtonGroup>
        </div>
      </section>
    ),
    [size, colour, change],
  );
}
