import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, Checkbox, Form, Input, Label, TextArea, TextField } from 'react-aria-components';
import type { Document } from '../../src/model/document.ts';
import { type Opened, unsaved } from '../data/opened.ts';
import { plainText } from '../data/plain-text.ts';
import { asDocument } from './article.ts';
import { canRead, readArticles } from './read-articles.ts';

/** How many articles the reader holds; the next can join them. */
let held = 0;

/** Pasted or dropped articles become a graph, here in the browser. */
export function ArticleForm(props: { articles: readonly File[]; onOpened: (opened: Opened) => void }) {
  const { articles, onOpened } = props;
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [date, setDate] = useState('');
  const [source, setSource] = useState('');
  const [together, setTogether] = useState(true);
  const [progress, setProgress] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const read = useCallback(
    async (documents: readonly Document[], files: readonly File[], join: boolean): Promise<void> => {
      setFailure(null);
      setProgress('Loading the language model…');
      try {
        const { graph, refused } = await readArticles(
          { documents, files },
          { together: join, progress: (done, of) => setProgress(`Reading ${done + 1} of ${of}…`) },
        );
        held = graph.documents.length;
        onOpened({ ...unsaved(graph), refused });
      } catch (error) {
        setFailure((error as Error).message);
      } finally {
        setProgress(null);
      }
    },
    [onOpened],
  );

  // articles that were dropped are read at once
  const begun = useRef<readonly File[]>([]);
  useEffect(() => {
    if (articles.length === 0 || begun.current === articles) return;
    begun.current = articles;
    void read([], articles, held > 0);
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
        try {
          void read([asDocument({ text, title, date, source })], [], together && held > 0);
        } catch (error) {
          setFailure((error as Error).message);
        }
      }}
    >
      <TextField className="field" value={text} onChange={setText} autoFocus>
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
      <div className="field-end">
        <p role="status" className="soft">
          {progress ?? 'It is read on this machine; nothing is sent anywhere.'}
        </p>
        <Button type="submit" className="action action-main" isDisabled={progress !== null}>
          Read it
        </Button>
      </div>
      {failure && (
        <p className="failure" role="alert">
          {plainText(failure)}
        </p>
      )}
    </Form>
  );
}
