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
  isLabelHidden = false,
  value,
  placeholder,
  options,
  onChange,
}: {
  readonly label: string;
  /** Whether the label is only read out: something beside it says the same. */
  readonly isLabelHidden?: boolean;
  /** null: none, and choosing is only a way to do something. */
  readonly value: string | null;
  readonly placeholder?: string;
  readonly options: readonly Option[];
  readonly onChange: (id: string) => void;
}) {
  return (
    <Select
      className="select"
      selectedKey={value}
      onSelectionChange={(key) => key !== null && onChange(String(key))}
      {...(placeholder !== undefined && { placeholder })}
    >
      <Label className={isLabelHidden ? 'only-read' : undefined}>{label}</Label>
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
