import { type ReactNode, useEffect, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import { droppedFiles, openFiles } from '../data/open-graph.ts';
import { plainText } from '../data/plain-text.ts';
import { Glyph } from './Glyph.tsx';

/** Takes a graph dropped anywhere on the page. */
export function DropZone(props: { onGraph: (graph: KnowledgeGraph) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const { onGraph } = props;
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
          (graph) => {
            setFailure(null);
            onGraph(graph);
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
  }, [onGraph]);
  return (
    <>
      {props.children}
      {over && <p className="drop-veil">Drop a graph: its folder, or a JSON file</p>}
      {failure && (
        <div className="toast" role="alert">
          <p>{plainText(failure)}</p>
          <Button className="tool" aria-label="Dismiss" onPress={() => setFailure(null)}>
            <Glyph name="close" size={15} />
          </Button>
        </div>
      )}
    </>
  );
}

/** A button that picks files of a graph. */
export function PickGraph(props: {
  onGraph: (graph: KnowledgeGraph) => void;
  folder?: boolean;
  children: ReactNode;
}) {
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <>
      <FileTrigger
        allowsMultiple
        {...(props.folder && { acceptDirectory: true })}
        onSelect={(files) => {
          openFiles([...(files ?? [])]).then(
            (graph) => {
              setFailure(null);
              props.onGraph(graph);
            },
            (error: Error) => setFailure(error.message),
          );
        }}
      >
        <Button className="action">
          <Glyph name="open" size={16} /> {props.children}
        </Button>
      </FileTrigger>
      {failure && (
        <p className="failure" role="alert">
          {plainText(failure)}
        </p>
      )}
    </>
  );
}

/** The page before there is a graph. */
export function Welcome(props: { failure: string | null; onGraph: (graph: KnowledgeGraph) => void }) {
  return (
    <main className="welcome">
      <img src="./mark.svg" alt="" width="56" height="56" />
      <h1>dragoman</h1>
      <p>Who did what to whom, when, on whose word, and in which sentence it says so.</p>
      {props.failure ? (
        <p className="failure" role="alert">
          {plainText(props.failure)}
        </p>
      ) : (
        <p className="hint">No graph is served here. Drop one on this page, or pick it:</p>
      )}
      <div className="actions">
        <PickGraph onGraph={props.onGraph} folder>
          A graph’s folder
        </PickGraph>
        <PickGraph onGraph={props.onGraph}>A JSON file</PickGraph>
      </div>
    </main>
  );
}
