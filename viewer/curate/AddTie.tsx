import { useState } from 'react';
import type { Entity } from '../../src/model/entity.ts';
import { plainText } from '../data/plain-text.ts';
import { typeLabel } from '../data/tie.ts';
import { EntityField } from '../find/SearchBox.tsx';
import { useDesk } from '../state/desk.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { RELATION_OPTIONS } from './relation-options.ts';
import { TypeField } from './TypeField.tsx';

/** A tie that no text states: the note is its evidence. */
export function AddTie({ entity, onDone }: { entity: Entity; onDone: () => void }) {
  const { index } = useDesk();
  const [type, setType] = useState('meet');
  const [target, setTarget] = useState<string | null>(null);
  const other = target === null ? undefined : index.entities.get(target);
  return (
    <DecisionForm
      title="Add a tie; the note is its evidence"
      onDone={onDone}
      decision={() =>
        target === null
          ? 'Choose whom it ties.'
          : { decision: 'add-relation', source: entity.id, type, target }
      }
    >
      <TypeField label="What it does" value={type} options={RELATION_OPTIONS} onChange={setType} />
      <EntityField label="Whom" placeholder="To whom?" onChoose={setTarget} />
      {other && (
        <p>
          {plainText(entity.name)} {typeLabel(type)} <b>{plainText(other.name)}</b>
        </p>
      )}
    </DecisionForm>
  );
}
