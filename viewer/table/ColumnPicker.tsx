import { Button, Checkbox, CheckboxGroup, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { ColumnKind } from './columns.ts';

/** Which columns there are, and which of them are shown; as many as there is room for until some are picked. */
export function ColumnPicker(props: {
  columns: readonly ColumnKind[];
  /** How many there are beside these. */
  fixed: number;
  shown: readonly ColumnKind[];
  isPicked: boolean;
  onPick: (ids: readonly string[] | null) => void;
}) {
  const { columns, fixed, shown, isPicked, onPick } = props;
  return (
    <DialogTrigger>
      <Button className="link">
        {shown.length < columns.length
          ? `${fixed + shown.length} of ${fixed + columns.length} columns`
          : 'Columns'}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="column-picker" aria-label="Columns">
          <CheckboxGroup aria-label="Columns" value={shown.map(({ id }) => id)} onChange={onPick}>
            {columns.map(({ id, name }) => (
              <Checkbox key={id} value={id} className="check">
                <span className="check-box" aria-hidden="true" />
                {name}
              </Checkbox>
            ))}
          </CheckboxGroup>
          {isPicked && (
            <Button className="link" onPress={() => onPick(null)}>
              As many as there is room for
            </Button>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
