import { type KeyboardEvent, useRef, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { flushSync } from 'react-dom';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { plainText } from '../data/plain-text.ts';
import { useCompleter } from './use-completer.ts';

/** More than these are not read while typing. */
const MOST = 8;

/** Where a question is written. What may come next stands below: Tab takes the first, a press any; Esc puts them away. */
export function QuestionField(props: {
  graph: KnowledgeGraph;
  text: string;
  onText: (text: string) => void;
  onAsk: () => void;
}) {
  const { graph, text, onText, onAsk } = props;
  const completer = useCompleter(graph);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Up to where the text is looked at; null when nothing is to be completed. */
  const [caret, setCaret] = useState<number | null>(null);
  const [found, typed] = (caret !== null && completer?.(text.slice(0, caret))) || NOTHING;
  const choices = found.filter((one) => one !== typed).slice(0, MOST);

  const take = (choice: string): void => {
    if (caret === null) return;
    const start = caret - typed.length;
    const end = start + choice.length;
    // the caret is set in what is written, before the next key
    flushSync(() => {
      onText(text.slice(0, start) + choice + text.slice(caret));
      setCaret(null);
    });
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const [first] = choices;
    const isTab = event.key === 'Tab' && !event.shiftKey;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      setCaret(null);
      onAsk();
    } else if (isTab && first !== undefined) take(first);
    else if (isTab && completer === null && caret !== null) {
      // what would complete the word is on its way: no wish to leave the field
    } else if (event.key === 'Escape' && choices.length > 0) {
      setCaret(null);
      event.stopPropagation();
    } else return;
    event.preventDefault();
  };

  return (
    <div className="question">
      <TextField
        className="field"
        value={text}
        onChange={(value) => {
          onText(value);
          setCaret(field.current?.selectionStart ?? null);
        }}
        autoFocus
      >
        <Label className="only-read">Question in Cypher</Label>
        <TextArea
          ref={field}
          className="field-input field-code"
          placeholder="MATCH (a:Person)-[r:PRAISE]->(b) RETURN a, r, b"
          spellCheck="false"
          onKeyDown={onKeyDown}
          onBlur={() => setCaret(null)}
        />
      </TextField>
      {choices.length > 0 && (
        <ul className="completions" aria-label="Completions">
          {choices.map((choice, at) => (
            <li key={choice}>
              {/* out of the way of Tab, which takes the first */}
              <button
                type="button"
                className="completion"
                tabIndex={-1}
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(choice);
                }}
              >
                {plainText(choice)} {at === 0 && <kbd>Tab</kbd>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const NOTHING: readonly [readonly string[], string] = [[], ''];
