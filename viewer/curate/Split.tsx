import { useMemo, useState } from 'react';
import { Checkbox, CheckboxGroup, Input, Label, TextField } from 'react-aria-components';
import type { Entity } from '../../src/model/entity.ts';
import { slug } from '../../src/model/identity.ts';
import { plainText } from '../data/plain-text.ts';
import { useDesk } from '../state/desk.tsx';
import { DecisionForm } from './DecisionForm.tsx';

const MOST = 200;

/** Two things of one name: what some documents (or, within one, some mentions) say becomes another entity. */
export function Split({ entity, onDone }: { entity: Entity; onDone: () => void }) {
  const { index } = useDesk();
  const [name, setName] = useState(`${entity.name} (2)`);
  const [apart, setApart] = useState<string[]>([]);
  const documents = useMemo(
    () => [...new Set(entity.mentions.map((one) => one.id.slice(0, one.id.lastIndexOf('#'))))],
    [entity],
  );
  const byMention = documents.length === 1;
  const choices = byMention
    ? entity.mentions.map((one) => ({ id: one.id, label: `“${one.text}”, at ${one.start}` }))
    : documents.map((id) => ({ id, label: index.documents.get(id)?.title ?? id }));
  let as = `${entity.type}:${slug(name)}`;
  for (let n = 2; index.entities.has(as); n++) as = `${entity.type}:${slug(name)}-${n}`;
  return (
    <DecisionForm
      title="Split it in two"
      onDone={onDone}
      select={{ kind: 'entity', id: as }}
      decision={() =>
        name.trim() === ''
          ? 'Give the other a name.'
          : apart.length === 0 || apart.length === choices.length
            ? `Choose some of the ${byMention ? 'mentions' : 'documents'}, not all.`
            : {
                decision: 'split',
                entity: entity.id,
                ...(byMention ? { mentions: apart } : { documents: apart }),
                as,
                name: name.trim(),
              }
      }
    >
      <TextField className="field" value={name} onChange={setName}>
        <Label>Name of the other</Label>
        <Input className="field-input" />
      </TextField>
      <CheckboxGroup className="field split-list" value={apart} onChange={setApart}>
        <Label>{byMention ? 'Mentions' : 'Documents'} that mean the other</Label>
        <div className="split-choices">
          {choices.slice(0, MOST).map((one) => (
            <Checkbox key={one.id} value={one.id} className="check">
              <span className="check-box" aria-hidden="true" />
              <span>{plainText(one.label)}</span>
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
    </DecisionForm>
  );
}
