import { useState } from 'react';
import type { Entity } from '../../src/model/entity.ts';
import { ENTITY_TYPES, type EntityTypeId } from '../../src/ontology/entity-types.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { TypeField } from './TypeField.tsx';

const TYPES = Object.entries(ENTITY_TYPES).map(([id, { label }]) => ({ id, label }));

/** Another type of thing; its id stays. */
export function RetypeEntity({ entity, onDone }: { entity: Entity; onDone: () => void }) {
  const [type, setType] = useState<string>(entity.type);
  return (
    <DecisionForm
      title="Change its type"
      onDone={onDone}
      decision={() =>
        type === entity.type
          ? 'Choose another type.'
          : { decision: 'retype', entity: entity.id, type: type as EntityTypeId }
      }
    >
      <TypeField label="Type" value={type} options={TYPES} onChange={setType} />
    </DecisionForm>
  );
}
