import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { flushSync } from 'react-dom';
import type { Entity } from '../../src/model/entity.ts';
import { Glyph } from '../panels/Glyph.tsx';
import { AddNote } from './AddNote.tsx';
import { AddTie } from './AddTie.tsx';
import { MergeInto } from './MergeInto.tsx';
import { Rename } from './Rename.tsx';
import { RetypeEntity } from './RetypeEntity.tsx';
import { Split } from './Split.tsx';

/** Each way to correct an entity; a new one is a form and a line here. */
const FORMS = {
  rename: { label: 'Rename…', Form: Rename },
  retype: { label: 'Change its type…', Form: RetypeEntity },
  merge: { label: 'Merge it into another…', Form: MergeInto },
  split: { label: 'Split it in two…', Form: Split },
  add: { label: 'Add a tie with a note…', Form: AddTie },
  note: { label: 'Add a note…', Form: AddNote },
} as const;

export type Correction = keyof typeof FORMS;

/** The corrections, as a menu. */
export function CorrectMenu({ onChoose }: { onChoose: (correction: Correction) => void }) {
  const [isOpen, setOpen] = useState(false);
  const choose = (correction: Correction): void => {
    // an open menu holds the focus: it goes first, so that what is typed next is typed into the form
    flushSync(() => setOpen(false));
    onChoose(correction);
  };
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="action">
        <Glyph name="edit" size={15} /> Correct
      </Button>
      <Popover className="popover">
        <Menu className="menu" onAction={(key) => choose(key as Correction)}>
          {Object.entries(FORMS).map(([id, { label }]) => (
            <MenuItem key={id} id={id}>
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** The form of one correction. */
export function CorrectEntity(props: { entity: Entity; correction: Correction; onDone: () => void }) {
  const { Form } = FORMS[props.correction];
  return <Form entity={props.entity} onDone={props.onDone} />;
}
