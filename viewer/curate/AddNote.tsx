import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import type { Entity } from '../../src/model/entity.ts';
import { DecisionForm } from './DecisionForm.tsx';

/** A remark that stays with the entity. */
export const AddNote = ({ entity, onDone }: { entity: Entity; onDone: () => void }) => (
  <NoteForm on={{ entity: entity.id }} onDone={onDone} />
);

/** A remark on an entity or a tie. */
export function NoteForm(props: {
  on: { readonly entity: string } | { readonly relation: string };
  onDone: () => void;
}) {
  const [text, setText] = useState('');
  return (
    <DecisionForm
      title="Add a note"
      asksWhy={false}
      onDone={props.onDone}
      decision={() =>
        text.trim() === '' ? 'Write the note.' : { decision: 'note', ...props.on, text: text.trim() }
      }
    >
      <TextField className="field" value={text} onChange={setText}>
        <Label>Note</Label>
        <TextArea className="field-input" rows={3} />
      </TextField>
    </DecisionForm>
  );
}
