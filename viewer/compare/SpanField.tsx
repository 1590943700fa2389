import { useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { Span } from '../state/view-state.ts';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** First and last day of a span. */
export function SpanField(props: { label: string; span: Span; onChange: (span: Span) => void }) {
  const { label, span, onChange } = props;
  const [from, to] = span;
  // what is being typed is no span until both are days, one after the other
  const [draft, setDraft] = useState<Span>(span);
  useEffect(() => setDraft([from, to]), [from, to]);
  const change = (next: Span): void => {
    setDraft(next);
    if (next.every(isDay) && next[0] <= next[1]) onChange(next);
  };
  return (
    <fieldset
      className="span-field"
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        // one that ends before it begins is turned
        if (draft.every(isDay) && draft[0] > draft[1]) onChange([draft[1], draft[0]]);
        else setDraft([from, to]);
      }}
    >
      <legend>{label}</legend>
      <TextField className="field" type="date" value={draft[0]} onChange={(day) => change([day, draft[1]])}>
        <Label className="only-read">{label}, first day</Label>
        <Input className="field-input" />
      </TextField>
      <span aria-hidden="true">–</span>
      <TextField className="field" type="date" value={draft[1]} onChange={(day) => change([draft[0], day])}>
        <Label className="only-read">{label}, last day</Label>
        <Input className="field-input" />
      </TextField>
    </fieldset>
  );
}
