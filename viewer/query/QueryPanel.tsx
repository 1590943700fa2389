import { useEffect, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { EXAMPLES } from '../../src/query/examples.ts';
import { plainText } from '../data/plain-text.ts';
import { Choice } from '../panels/Choice.tsx';
import { Glyph } from '../panels/Glyph.tsx';
import { useDesk } from '../state/desk.tsx';
import { AnswerTable } from './AnswerTable.tsx';
import type { Answer } from './answer.ts';
import { QuestionField } from './QuestionField.tsx';

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
  return (
    <section className="query" aria-label="Query">
      <Form
        className="query-form"
        onSubmit={(event) => {
          event.preventDefault();
          run(text);
        }}
      >
        <QuestionField graph={index.graph} text={text} onText={setText} onAsk={() => run(text)} />
        <div className="query-buttons">
          <Button type="submit" className="action action-main">
            Ask <kbd>Ctrl ↵</kbd>
          </Button>
          <Choice
            label="Examples"
            isLabelHidden
            placeholder="Examples"
            value={null}
            options={EXAMPLES.map(({ question }) => ({ id: question, text: question }))}
            onChange={(chosen) => {
              const example = EXAMPLES.find(({ question }) => question === chosen);
              if (!example) return;
              setText(example.text);
              run(example.text);
            }}
          />
        </div>
        <Button
          className="tool query-close"
          aria-label="Close the query"
          onPress={() => change({ query: null })}
        >
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
        {answer && <Outcome answer={answer} />}
      </p>
      {answer && answer.rows.length > 0 && <AnswerTable answer={answer} />}
    </section>
  );
}

/** How much an answer holds, and what can be done with what is of the graph in it. */
function Outcome({ answer }: { answer: Answer }) {
  const { index, change } = useDesk();
  const known = answer.entities.filter((id) => index.entities.has(id));
  const rows = plural(answer.rows.length, 'row');
  return (
    <>
      <span>
        {answer.rows.length === 0
          ? 'No row: nothing in this graph is like that'
          : answer.truncated
            ? `The first ${rows} of more`
            : rows}
        {known.length > 0 && `, ${plural(known.length, 'entity', 'entities')} of the graph`}
      </span>
      {known.length > 0 && (
        <>
          <Button className="link" onPress={() => change({ only: known, ego: null })}>
            Show only these
          </Button>
          <Button className="link" onPress={() => change({ chosen: known, selection: null })}>
            Take them together
          </Button>
        </>
      )}
    </>
  );
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
