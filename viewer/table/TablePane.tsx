import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useDesk } from '../state/desk.tsx';
import type { ViewState } from '../state/view-state.ts';
import { EntityTable } from './EntityTable.tsx';
import { TieTable } from './TieTable.tsx';

/** What is shown as a table, of entities or of ties. Needs no WebGL; its selection is that of the canvas. */
export function TablePane() {
  const { state, visible, change } = useDesk();
  return (
    <section className="table-pane" aria-label="Table">
      <div className="table-head">
        <ToggleButtonGroup
          className="segments"
          aria-label="Rows"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[state.rows]}
          onSelectionChange={(keys) => change({ rows: [...keys][0] as ViewState['rows'] })}
        >
          <ToggleButton id="ties">Ties</ToggleButton>
          <ToggleButton id="entities">Entities</ToggleButton>
        </ToggleButtonGroup>
        <span className="soft">
          {state.rows === 'ties' ? `${visible.relations.size} ties` : `${visible.entities.size} entities`}
        </span>
      </div>
      {state.rows === 'ties' ? <TieTable /> : <EntityTable />}
    </section>
  );
}
