import { useEffect, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { openFiles } from '../data/open-graph.ts';
import { otherGraph, otherGraphs } from '../data/other-graphs.ts';
import { plainText } from '../data/plain-text.ts';
import { Glyph } from '../panels/Glyph.tsx';
import { useDesk } from '../state/desk.tsx';

/**
 * Picks the graph to compare with: one that lies beside, which whoever has the address sees too, or a file, which the
 * address can only name.
 */
export function PickSecond({ picked }: { picked: string | null }) {
  const { index, opened, change, compareWith } = useDesk();
  const [failure, setFailure] = useState<string | null>(null);
  const [others, setOthers] = useState<readonly string[] | null>(null);
  const stands = opened.compare !== undefined && picked === (opened.compareName ?? null);
  useEffect(() => {
    otherGraphs().then(setOthers);
  }, []);
  useEffect(() => {
    if (stands || picked === null || !others?.includes(picked)) return;
    let stale = false;
    setFailure(null);
    otherGraph(picked).then(
      (graph) => !stale && compareWith(graph, picked),
      (error: Error) => !stale && setFailure(`${picked}: ${error.message}`),
    );
    return () => {
      stale = true;
    };
  }, [stands, picked, others, compareWith]);
  const pick = (files: FileList | null): void => {
    if (!files?.length) return;
    openFiles([...files]).then(
      (found) => {
        setFailure('graph' in found ? null : `${files[0]?.name}: an article, not a graph`);
        if (!('graph' in found)) return;
        const { name } = found.graph.manifest;
        compareWith(found.graph, name);
        change({ compare: { kind: 'graphs', with: name } });
      },
      (error: Error) => setFailure(error.message),
    );
  };
  return (
    <>
      <p className="hint">
        {stands
          ? `${plainText(index.graph.manifest.name)} against ${plainText(opened.compare?.manifest.name ?? '')}, as before.`
          : picked === null
            ? 'Against which graph, as before?'
            : others === null || others.includes(picked)
              ? `Loading ${plainText(picked)}…`
              : `This view compares with ${plainText(picked)}, which was picked from a file: pick it again.`}
      </p>
      <div className="actions">
        {(others ?? []).map((name) => (
          <Button
            key={name}
            className="action"
            aria-pressed={stands && picked === name}
            onPress={() => change({ compare: { kind: 'graphs', with: name } })}
          >
            <Glyph name="compare" size={15} /> {plainText(name)}
          </Button>
        ))}
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
    </>
  );
}
