import { useState } from 'react';
import type { Entity } from '../../src/model/entity.ts';
import { plainText } from '../data/plain-text.ts';
import { EntityField } from '../find/SearchBox.tsx';
import { useDesk } from '../state/desk.tsx';
import { DecisionForm } from './DecisionForm.tsx';

/** The same as another: all it had becomes the other's. */
export function MergeInto({ entity, onDone }: { entity: Entity; onDone: () => void }) {
  const { index } = useDesk();
  const [into, setInto] = useState<string | null>(null);
  const other = into === null ? undefined : index.entities.get(into);
  return (
    <DecisionForm
      title="Merge it into another"
      onDone={onDone}
      {...(into !== null && { select: { kind: 'entity' as const, id: into } })}
      decision={() =>
        into === null
          ? 'Choose the entity that it is.'
          : into === entity.id
            ? 'It is that entity already.'
            : { decision: 'merge', entity: entity.id, into }
      }
    >
      <EntityField label="Into" placeholder="The same as whom?" onChoose={setInto} />
      {other && (
        <p>
          {plainText(entity.name)} is <b>{plainText(other.name)}</b>.
        </p>
      )}
    </DecisionForm>
  );
}
