import { Input, Label, TextField } from 'react-aria-components';
import type { Span } from '../state/view-state.ts';

/** First and last day of a span. */
export function SpanField(props: { label: string; span: Span; onChange: (span: Span) => void }) {
  const [from, to] = props.span;
  const change = (next: Span): void => {
    // a date that is being typed is none yet; a span that ends before it begins is turned
    if (next.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)))
      props.onChange(next[0] <= next[1] ? next : [next[1], next[0]]);
  };
  return (
    <fieldset className="span-field">
      <legend>{props.label}</legend>
      <TextField className="field" type="date" value={from} onChange={(day) => change([day, to])}>
        <Label className="only-read">{props.label}, first day</Label>
        <Input className="field-input" />
      </TextField>
      <span aria-hidden="true">–</span>
      <TextField className="field" type="date" value={to} onChange={(day) => change([from, day])}>
        <Label className="only-read">{props.label}, last day</Label>
        <Input className="field-input" />
      </TextField>
    </fieldset>
  );
}
