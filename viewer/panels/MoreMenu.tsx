import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Glyph, type GlyphName } from './Glyph.tsx';

/** A thing to do that has no room of its own on a small screen. */
export interface MoreAction {
  readonly id: string;
  readonly label: string;
  readonly glyph: GlyphName;
  readonly isDisabled?: boolean;
  readonly act: () => void;
}

/** What the header of a small screen has no room for. */
export function MoreMenu({ actions }: { actions: readonly MoreAction[] }) {
  return (
    <MenuTrigger>
      <Button className="tool only-narrow" aria-label="More actions">
        <Glyph name="more" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label="More actions"
          disabledKeys={actions.filter((one) => one.isDisabled).map((one) => one.id)}
          onAction={(key) => actions.find((one) => one.id === key)?.act()}
        >
          {actions.map(({ id, label, glyph }) => (
            <MenuItem key={id} id={id} textValue={label} className="menu-line">
              <Glyph name={glyph} size={16} /> {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
