import type { ReactNode } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

export interface Option {
  readonly id: string;
  /** What is typed to find it, and what a screen reader says. */
  readonly text: string;
  /** What is shown; the text unless said otherwise. */
  readonly shown?: ReactNode;
}

/** One of several, from a list that opens. */
export function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (id: string) => void;
}) {
  return (
    <Select className="select" selectedKey={value} onSelectionChange={(key) => onChange(String(key))}>
      <Label>{label}</Label>
      <Button className="select-button">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="options">
          {options.map(({ id, text, shown }) => (
            <ListBoxItem key={id} id={id} textValue={text}>
              {shown ?? text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
