import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import type { Decision, Note } from '../../src/model/decision.ts';
import { plainText } from '../data/plain-text.ts';
import { useDesk } from '../state/desk.tsx';
import { today, who } from './decided-by.ts';

type DecisionWithoutNote = Decision extends infer One
  ? One extends Decision
    ? Omit<One, keyof Note>
    : never
  : never;

/** The frame of every correction: what it needs, why, and the decision it makes. */
export function DecisionForm(props: {
  title: string;
  /** The decision; null while something is missing, a string to say what is wrong. */
  decision: () => DecisionWithoutNote | string | null;
  /** What is selected afterwards; undefined leaves it. */
  select?: { readonly kind: 'entity' | 'relation'; readonly id: string } | null;
  onDone: () => void;
  /** Whether a reason is asked for. */
  asksWhy?: boolean;
  children?: ReactNode;
}) {
  const { state, change } = useDesk();
  const [why, setWhy] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus(), []);
  const { onDone } = props;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // a list that is open in the form is closed first
      if (event.key !== 'Escape' || (event.target as Element).getAttribute('aria-expanded') === 'true')
        return;
      event.preventDefault();
      onDone();
    };
    const element = form.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [onDone]);
  return (
    <Form
      ref={form}
      className="decision-form"
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault();
        const made = props.decision();
        if (made === null || typeof made === 'string') {
          setFailure(made ?? 'Something is missing.');
          return;
        }
        const decision = {
          ...made,
          ...(who() && { who: who() }),
          when: today(),
          ...(why.trim() && { why: why.trim() }),
        } as Decision;
        props.onDone();
        change({
          decisions: [...state.decisions, decision],
          ...(props.select !== undefined && { selection: props.select }),
        });
      }}
    >
      <h3 className="section">{props.title}</h3>
      {props.children}
      {props.asksWhy !== false && (
        <TextField className="field" value={why} onChange={setWhy}>
          <Label>Note: why</Label>
          <Input className="field-input" />
        </TextField>
      )}
      {failure && (
        <p className="failure" role="alert">
          {plainText(failure)}
        </p>
      )}
      <div className="actions">
        <Button type="submit" className="action action-main">
          Decide
        </Button>
        <Button className="action" onPress={props.onDone}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}
