import { useMemo } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { SIZES } from '../canvas/looks.ts';
import { useDesk } from '../state/desk.tsx';
import type { ViewState } from '../state/view-state.ts';

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
        <Select
          className="select"
          selectedKey={size}
          onSelectionChange={(key) => change({ size: key as ViewState['size'] })}
        >
          <Label>Size by</Label>
          <Button className="select-button">
            <SelectValue />
            <span aria-hidden="true">▾</span>
          </Button>
          <Popover className="popover">
            <ListBox className="options">
              {SIZES.map((one) => (
                <ListBoxItem key={one.id} id={one.id}>
                  {one.label}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </Select>
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
