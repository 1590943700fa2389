import { useEffect, useRef, useState } from 'react';
import { Checkbox, Form, Input, Label, TextArea, TextField } from 'react-aria-components';
import type { Opened } from '../data/opened.ts';
import { asDocument } from './article.ts';
import { ReadingState } from './ReadingState.tsx';
import { canRead, readBefore } from './read-articles.ts';
import { useReading } from './use-reading.ts';

/** Pasted or dropped articles become a graph, here in the browser. */
export function ArticleForm(props: { articles: readonly File[]; onOpened: (opened: Opened) => void }) {
  const { articles, onOpened } = props;
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [date, setDate] = useState('');
  const [source, setSource] = useState('');
  const [together, setTogether] = useState(true);
  const { reading, read, stop, fail } = useReading(onOpened);
  const held = readBefore();

  // articles that were dropped are read at once
  const begun = useRef<readonly File[]>([]);
  useEffect(() => {
    if (articles.length === 0 || begun.current === articles) return;
    begun.current = articles;
    void read({ documents: [], files: articles, together: readBefore() > 0 });
  }, [articles, read]);

  if (!canRead())
    return (
      <p className="hint">
        To read articles, start the viewer by `dragoman view`: it serves the language model.
      </p>
    );
  return (
    <Form
      className="article-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reading.kind === 'reading') return;
        try {
          const document = asDocument({ text, title, date, source });
          void read({ documents: [document], files: [], together: together && held > 0 });
        } catch (error) {
          fail((error as Error).message);
        }
      }}
    >
      <TextField
        className="field"
        value={text}
        onChange={(value) => {
          setText(value);
          if (reading.kind === 'failed') stop();
        }}
        autoFocus
      >
        <Label>Text</Label>
        <TextArea className="field-input field-text" placeholder="Paste an article…" spellCheck="false" />
      </TextField>
      <div className="field-row">
        <TextField className="field field-wide" value={title} onChange={setTitle}>
          <Label>Title</Label>
          <Input className="field-input" />
        </TextField>
        <TextField className="field" value={source} onChange={setSource}>
          <Label>Source</Label>
          <Input className="field-input" />
        </TextField>
        <TextField className="field" type="date" value={date} onChange={setDate}>
          <Label>Written on</Label>
          <Input className="field-input" />
        </TextField>
      </div>
      {held > 0 && (
        <Checkbox className="check" isSelected={together} onChange={setTogether}>
          <span className="check-box" aria-hidden="true" />
          Together with the {held === 1 ? 'article' : `${held} articles`} read before
        </Checkbox>
      )}
      <ReadingState reading={reading} onStop={stop} />
    </Form>
  );
}
