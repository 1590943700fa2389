import { useEffect, useState } from 'react';
import {
  Button,
  Form,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  TextArea,
  TextField,
} from 'react-aria-components';
import { EXAMPLES } from '../../src/query/examples.ts';
import { plainText } from '../data/plain-text.ts';
import { Glyph } from '../panels/Glyph.tsx';
import { useDesk } from '../state/desk.tsx';
import { AnswerTable } from './AnswerTable.tsx';

/** A question in the query language. What its answer holds of the graph stands out on the canvas. */
export function QueryPanel() {
  const { state, asking, index, change } = useDesk();
  const { query } = state;
  const [text, setText] = useState(query ?? '');
  useEffect(() => {
    if (query) setText(query);
  }, [query]);
  if (query === null) return null;
  const run = (question: string): void => {
    if (question.trim()) change({ query: question, selection: null, chosen: [] });
  };
  const answer = asking.kind === 'answer' ? asking.answer : null;
  const known = answer?.entities.filter((id) => index.entities.has(id)) ?? [];
  return (
    <section className="query" aria-label="Query">
      <Form
        className="query-form"
        onSubmit={(event) => {
          event.preventDefault();
          run(text);
        }}
      >
        <TextField className="field" value={text} onChange={setText} autoFocus>
          <Label className="only-read">Question in Cypher</Label>
          <TextArea
            className="field-input field-code"
            placeholder="MATCH (a:Person)-[r:PRAISE]->(b) RETURN a, r, b"
            spellCheck="false"
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run(text);
            }}
          />
        </TextField>
        <div className="query-buttons">
          <Button type="submit" className="action action-main">
            Ask <kbd>Ctrl ↵</kbd>
          </Button>
          <Select
            className="query-examples"
            aria-label="Examples"
            placeholder="Examples"
            selectedKey={null}
            onSelectionChange={(key) => {
              const example = EXAMPLES[Number(key)];
              if (!example) return;
              setText(example.text);
              run(example.text);
            }}
          >
            <Button className="select-button">
              <SelectValue />
              <span aria-hidden="true">▾</span>
            </Button>
            <Popover className="popover">
              <ListBox className="options">
                {EXAMPLES.map((example, at) => (
                  <ListBoxItem key={example.question} id={at} textValue={example.question}>
                    {example.question}
                  </ListBoxItem>
                ))}
              </ListBox>
            </Popover>
          </Select>
        </div>
        <Button className="tool" aria-label="Close the query" onPress={() => change({ query: null })}>
          <Glyph name="close" size={15} />
        </Button>
      </Form>
      {asking.kind === 'failure' && (
        <p className="failure query-note" role="alert">
          {plainText(asking.message)}
        </p>
      )}
      <p className="query-note soft" role="status">
        {asking.kind === 'asking' && 'Asking…'}
        {answer &&
          `${answer.rows.length}${answer.truncated ? ' and more' : ''} ${answer.rows.length === 1 ? 'row' : 'rows'}${
            known.length > 0
              ? `, ${known.length} ${known.length === 1 ? 'entity' : 'entities'} of the graph`
              : ''
          }`}
        {known.length > 0 && (
          <>
            {' · '}
            <Button className="link" onPress={() => change({ only: known, ego: null })}>
              Show only these
            </Button>{' '}
            <Button className="link" onPress={() => change({ chosen: known, selection: null })}>
              Take them together
            </Button>
          </>
        )}
        {answer &&
          answer.rows.length > 0 &&
          known.length === 0 &&
          ' · return nodes or ties to see them in the graph'}
      </p>
      {answer && answer.rows.length > 0 && <AnswerTable answer={answer} />}
    </section>
  );
}
