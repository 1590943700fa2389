import { useCallback, useEffect, useMemo, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { KnowledgeGraph } from '../src/model/graph.ts';
import { GraphCanvas } from './canvas/GraphCanvas.tsx';
import type { Canvas } from './canvas/scene.ts';
import { useTheme } from './canvas/theme.ts';
import { hasWebGL } from './canvas/webgl.ts';
import { indexGraph } from './data/graph-index.ts';
import { Announcer } from './panels/Announcer.tsx';
import { Article } from './panels/Article.tsx';
import { Detail } from './panels/Detail.tsx';
import { EdgeTable } from './panels/EdgeTable.tsx';
import { Failure } from './panels/Failure.tsx';
import { Header } from './panels/Header.tsx';
import { Help } from './panels/Help.tsx';
import { Legend } from './panels/Legend.tsx';
import { Looks } from './panels/Looks.tsx';
import { DropZone, Welcome } from './panels/Opener.tsx';
import { Saying } from './panels/Saying.tsx';
import { Showing } from './panels/Showing.tsx';
import { TimeLine } from './panels/TimeLine.tsx';
import { readAddress, writeAddress } from './state/address.ts';
import { DeskProvider, useDesk } from './state/desk.tsx';
import { useKeys } from './state/keys.ts';
import { createStore, type Store } from './state/store.ts';
import { INITIAL, type ViewState } from './state/view-state.ts';

const canDraw = hasWebGL();

/** The whole viewer: the served graph, or whichever graph is dropped on it. */
export function App(props: { served: KnowledgeGraph | null; failure: string | null }) {
  const [graph, setGraph] = useState(props.served);
  const [store, setStore] = useState<Store<ViewState>>(() => createStore(readAddress(location.hash)));
  const open = useCallback((next: KnowledgeGraph) => {
    setStore(createStore<ViewState>({ ...INITIAL }));
    setGraph(next);
  }, []);
  const index = useMemo(() => graph && indexGraph(graph), [graph]);
  useAddress(store);
  return (
    <DropZone onGraph={open}>
      {index ? (
        <DeskProvider index={index} store={store}>
          <Failure>
            <DeskView />
          </Failure>
        </DeskProvider>
      ) : (
        <Welcome failure={props.failure} onGraph={open} />
      )}
    </DropZone>
  );
}

function DeskView() {
  const desk = useDesk();
  const { state, index } = desk;
  const theme = useTheme(state.theme);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [filters, setFilters] = useState(false);
  const [help, setHelp] = useState(false);
  const showHelp = useCallback(() => setHelp(true), []);
  useKeys(desk, canDraw, showHelp);
  useEffect(() => {
    document.title = `${index.graph.manifest.name} – dragoman`;
  }, [index]);
  const panels = (
    <>
      <Legend />
      <Saying />
      <Looks />
    </>
  );
  return (
    <div className="desk" data-selected={state.selection ? 'yes' : 'no'}>
      <Header canvas={canvas} canDraw={canDraw} onFilters={() => setFilters(true)} onHelp={showHelp} />
      <nav className="panel legend-panel" aria-label="Filters">
        {panels}
      </nav>
      <main className="stage">
        {canDraw && state.mode === 'graph' ? (
          <GraphCanvas theme={theme} onCanvas={setCanvas} />
        ) : (
          <>
            {!canDraw && (
              <p className="notice">
                This browser cannot draw the graph (no WebGL), so every tie is listed instead. All else works.
              </p>
            )}
            <EdgeTable />
          </>
        )}
        <Showing />
      </main>
      <Detail />
      <TimeLine />
      <Announcer />
      <Article />
      <Help isOpen={help} onClose={() => setHelp(false)} />
      <ModalOverlay className="veil" isOpen={filters} isDismissable onOpenChange={setFilters}>
        <Modal className="sheet sheet-filters">
          <Dialog>
            <Heading slot="title" className="only-read">
              Filters
            </Heading>
            {panels}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </div>
  );
}

/** Keeps the address in step with the state, both ways. */
function useAddress(store: Store<ViewState>): void {
  useEffect(() => {
    let written = location.hash.slice(1);
    const stop = store.subscribe(() => {
      written = writeAddress(store.get());
      history.replaceState(null, '', written === '' ? location.pathname : `#${written}`);
    });
    const onHash = (): void => {
      if (location.hash.slice(1) !== written) store.change(readAddress(location.hash));
    };
    window.addEventListener('hashchange', onHash);
    return () => {
      stop();
      window.removeEventListener('hashchange', onHash);
    };
  }, [store]);
}
