import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { openFiles } from '../data/open-graph.ts';
import { plainText } from '../data/plain-text.ts';
import { Glyph } from '../panels/Glyph.tsx';
import { useDesk } from '../state/desk.tsx';

/** Picks the graph to compare with. */
export function PickSecond() {
  const { compareWith } = useDesk();
  const [failure, setFailure] = useState<string | null>(null);
  const pick = (files: FileList | null): void => {
    if (!files?.length) return;
    openFiles([...files]).then(
      (found) => {
        setFailure('graph' in found ? null : `${files[0]?.name}: an article, not a graph`);
        if ('graph' in found) compareWith(found.graph);
      },
      (error: Error) => setFailure(error.message),
    );
  };
  return (
    <div className="actions">
      <FileTrigger onSelect={pick}>
        <Button className="action">
          <Glyph name="page" size={15} /> File of a graph…
        </Button>
      </FileTrigger>
      <FileTrigger acceptDirectory onSelect={pick}>
        <Button className="action">
          <Glyph name="open" size={15} /> Folder of a graph…
        </Button>
      </FileTrigger>
      {failure && (
        <p className="failure" role="alert">
          {plainText(failure)}
        </p>
      )}
    </div>
  );
}
