import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Entity } from '../../src/model/entity.ts';
import { DecisionForm } from './DecisionForm.tsx';

/** Another name; the old one stays as an alias. */
export function Rename({ entity, onDone }: { entity: Entity; onDone: () => void }) {
  const [name, setName] = useState(entity.name);
  return (
    <DecisionForm
      title="Rename"
      onDone={onDone}
      decision={() =>
        name.trim() === '' || name.trim() === entity.name
          ? 'Write another name.'
          : { decision: 'rename', entity: entity.id, name: name.trim() }
      }
    >
      <TextField className="field" value={name} onChange={setName}>
        <Label>Name</Label>
        <Input className="field-input" />
      </TextField>
    </DecisionForm>
  );
}
