import { type ReactNode, useEffect, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { droppedFiles, type Found, openFiles } from '../data/open-graph.ts';
import { plainText } from '../data/plain-text.ts';
import { Glyph } from './Glyph.tsx';
import { Toast } from './Toast.tsx';

/** Takes a graph or articles dropped anywhere on the page. */
export function DropZone(props: { onFound: (found: Found) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { onFound } = props;
  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!event.dataTransfer || !carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      droppedFiles(event.dataTransfer.items)
        .then(openFiles)
        .then(
          (found) => {
            setFailure(null);
            onFound(found);
          },
          (error: Error) => setFailure(error.message),
        );
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onFound]);
  return (
    <>
      {props.children}
      {over && (
        <p className="drop-veil">
          Drop a graph (its folder, or a file of it) or articles (.pdf, .docx, .html, .txt, .md, .eml)
        </p>
      )}
      {failure && <Toast lines={[failure]} onDismiss={() => setFailure(null)} />}
    </>
  );
}

/** Buttons that pick a graph or articles. */
export function PickFiles(props: { onFound: (found: Found) => void }) {
  const [failure, setFailure] = useState<string | null>(null);
  const pick = (files: FileList | null): void => {
    if (!files?.length) return;
    openFiles([...files]).then(
      (found) => {
        setFailure(null);
        props.onFound(found);
      },
      (error: Error) => setFailure(error.message),
    );
  };
  return (
    <>
      <div className="actions">
        <FileTrigger allowsMultiple onSelect={pick}>
          <Button className="action">
            <Glyph name="page" size={16} /> Files…
          </Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={pick}>
          <Button className="action">
            <Glyph name="open" size={16} /> A graph’s folder…
          </Button>
        </FileTrigger>
      </div>
      {failure && (
        <p className="failure" role="alert">
          {plainText(failure)}
        </p>
      )}
    </>
  );
}
