import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useDesk } from '../state/desk.tsx';
import type { ViewState } from '../state/view-state.ts';
import { ColumnPicker } from './ColumnPicker.tsx';
import { type ColumnKind, ENTITY_COLUMNS, KEPT, TIE_COLUMNS } from './columns.ts';
import { EntityTable } from './EntityTable.tsx';
import { fitting, useRoom } from './fitting.ts';
import { TieTable } from './TieTable.tsx';

/** What is shown as a table, of entities or of ties. Needs no WebGL; its selection is that of the canvas. */
export function TablePane() {
  const { state, visible, change } = useDesk();
  const { rows } = state;
  const { ref, room } = useRoom();
  const picked = rows === 'ties' ? state.tieColumns : state.entityColumns;
  const shownOf = <C extends ColumnKind>(columns: readonly C[]): readonly C[] => {
    if (picked) return columns.filter(({ id }) => picked.includes(id));
    return room === null ? columns : fitting(columns, room - KEPT[rows]);
  };
  return (
    <section className="table-pane" aria-label="Table" ref={ref}>
      <div className="table-head">
        <ToggleButtonGroup
          className="segments"
          aria-label="Rows"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[rows]}
          onSelectionChange={(keys) => change({ rows: [...keys][0] as ViewState['rows'] })}
        >
          <ToggleButton id="ties">Ties</ToggleButton>
          <ToggleButton id="entities">Entities</ToggleButton>
        </ToggleButtonGroup>
        <span className="soft">
          {rows === 'ties' ? `${visible.relations.size} ties` : `${visible.entities.size} entities`}
        </span>
        <span className="table-columns">
          <ColumnPicker
            columns={rows === 'ties' ? TIE_COLUMNS : ENTITY_COLUMNS}
            fixed={rows === 'ties' ? 3 : 1}
            shown={shownOf<ColumnKind>(rows === 'ties' ? TIE_COLUMNS : ENTITY_COLUMNS)}
            isPicked={picked !== null}
            onPick={(ids) =>
              change(rows === 'ties' ? { tieColumns: ids } : { entityColumns: ids }, { quiet: true })
            }
          />
        </span>
      </div>
      {room !== null &&
        (rows === 'ties' ? (
          <TieTable columns={shownOf(TIE_COLUMNS)} />
        ) : (
          <EntityTable columns={shownOf(ENTITY_COLUMNS)} />
        ))}
    </section>
  );
}
