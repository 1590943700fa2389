import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Relation } from '../../src/model/relation.ts';
import { Glyph } from '../panels/Glyph.tsx';
import { NoteForm } from './AddNote.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { RELATION_OPTIONS } from './relation-options.ts';
import { TypeField } from './TypeField.tsx';

/** A tie that was read wrongly: it goes, or it is another. One that is worth a remark gets it. */
export function CorrectRelation({ relation }: { relation: Relation }) {
  const [doing, setDoing] = useState<'reject' | 'retype' | 'note' | null>(null);
  const [type, setType] = useState(relation.type);
  const done = () => setDoing(null);
  return (
    <div className="correct">
      <div className="actions">
        <Button className="action" onPress={() => setDoing('reject')}>
          <Glyph name="reject" size={15} /> Reject…
        </Button>
        <Button className="action" onPress={() => setDoing('retype')}>
          <Glyph name="edit" size={15} /> Change its type…
        </Button>
        <Button className="action" onPress={() => setDoing('note')}>
          <Glyph name="note" size={15} /> Note…
        </Button>
      </div>
      {doing === 'note' && <NoteForm on={{ relation: relation.id }} onDone={done} />}
      {doing === 'reject' && (
        <DecisionForm
          title="Reject this tie"
          onDone={done}
          select={null}
          decision={() => ({ decision: 'reject', relation: relation.id })}
        />
      )}
      {doing === 'retype' && (
        <DecisionForm
          title="Change its type"
          onDone={done}
          select={{ kind: 'entity', id: relation.source }}
          decision={() =>
            type === relation.type
              ? 'Choose another type.'
              : { decision: 'retype-relation', relation: relation.id, type }
          }
        >
          <TypeField label="Type" value={type} options={RELATION_OPTIONS} onChange={setType} />
        </DecisionForm>
      )}
    </div>
  );
}
