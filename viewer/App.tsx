import { startTransition, useCallback, useDeferredValue, useEffect, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { KnowledgeGraph } from '../src/model/graph.ts';
import { GraphCanvas } from './canvas/GraphCanvas.tsx';
import type { Canvas } from './canvas/scene.ts';
import { useTheme } from './canvas/theme.ts';
import { hasWebGL } from './canvas/webgl.ts';
import type { Found } from './data/open-graph.ts';
import type { Opened } from './data/opened.ts';
import { whenIdle } from './data/when-idle.ts';
import { measuring } from './measures/use-measures.ts';
import { Announcer } from './panels/Announcer.tsx';
import { Article } from './panels/Article.tsx';
import { Detail } from './panels/Detail.tsx';
import { Failure } from './panels/Failure.tsx';
import { Header } from './panels/Header.tsx';
import { Help } from './panels/Help.tsx';
import { Legend } from './panels/Legend.tsx';
import { Looks } from './panels/Looks.tsx';
import { Nothing } from './panels/Nothing.tsx';
import { OpenDialog } from './panels/OpenDialog.tsx';
import { DropZone } from './panels/Opener.tsx';
import { Saying } from './panels/Saying.tsx';
import { Showing } from './panels/Showing.tsx';
import { TimeLine } from './panels/TimeLine.tsx';
import { Toast } from './panels/Toast.tsx';
import { Welcome } from './panels/Welcome.tsx';
import { QueryPanel } from './query/QueryPanel.tsx';
import { completion } from './query/use-completer.ts';
import { savedView } from './share/saved-view.ts';
import { readAddress, writeAddress } from './state/address.ts';
import { DeskProvider, useDesk } from './state/desk.tsx';
import { focusGraph, focusPanel, useKeptFocus } from './state/keep-focus.ts';
import { useKeys } from './state/keys.ts';
import { createStore, type Store } from './state/store.ts';
import { type DeskState, INITIAL, type ViewState } from './state/view-state.ts';
import { tables } from './table/load-table.ts';

const canDraw = hasWebGL();

/** A graph on the desk, with the state of the desk. */
interface OnDesk {
  readonly opened: Opened;
  readonly store: Store<DeskState>;
}

const onDesk = (opened: Opened, view: ViewState): OnDesk => ({
  opened,
  store: createStore<DeskState>({ ...view, decisions: opened.decisions }),
});

/** The whole viewer: the served graph, or whichever graph or article is brought to it. */
export function App(props: { served: Opened | null; failure: string | null }) {
  const [desk, setDesk] = useState(
    () => props.served && onDesk(props.served, readAddress(location.hash || savedView())),
  );
  const [opening, setOpening] = useState(false);
  const [articles, setArticles] = useState<readonly File[]>([]);
  const open = useCallback((opened: Opened) => {
    history.replaceState(null, '', location.pathname + location.search);
    setDesk(onDesk(opened, INITIAL));
    setOpening(false);
    setArticles([]);
  }, []);
  const found = useCallback(
    (what: Found) => {
      if ('graph' in what) return open(what);
      setArticles(what.articles);
      setOpening(true);
    },
    [open],
  );
  const compareWith = useCallback(
    (compare: KnowledgeGraph, compareName: string) =>
      setDesk((desk) => desk && { ...desk, opened: { ...desk.opened, compare, compareName } }),
    [],
  );
  const heard = useCallback(
    () => setDesk((desk) => desk && { ...desk, opened: { ...desk.opened, refused: [] } }),
    [],
  );
  const [share, setShare] = useState(0);
  const whole = desk?.opened.whole;
  useEffect(() => {
    let stale = false;
    whole?.((done) => !stale && setShare(done)).then(
      // panels take it up one after another: a click comes before them
      (opened) => !stale && startTransition(() => setDesk((now) => now && { ...now, opened })),
      () => !stale && setShare(Number.NaN),
    );
    return () => {
      stale = true;
    };
  }, [whole]);
  const showOpening = useCallback(() => setOpening(true), []);
  return (
    <DropZone onFound={found}>
      {desk ? (
        <DeskProvider opened={desk.opened} store={desk.store} compareWith={compareWith} share={share}>
          <Failure>
            <DeskView onOpen={showOpening} />
          </Failure>
          <Address store={desk.store} />
          <Toast lines={desk.opened.refused ?? []} onDismiss={heard} />
          <OpenDialog
            isOpen={opening}
            articles={articles}
            onClose={() => setOpening(false)}
            onFound={found}
            onOpened={open}
          />
        </DeskProvider>
      ) : (
        <Welcome failure={props.failure} articles={articles} onFound={found} onOpened={open} />
      )}
    </DropZone>
  );
}

function DeskView({ onOpen }: { onOpen: () => void }) {
  const desk = useDesk();
  const { state, index } = desk;
  const theme = useTheme(state.theme);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [filters, setFilters] = useState(false);
  const [help, setHelp] = useState(false);
  const showHelp = useCallback(() => setHelp(true), []);
  const hideHelp = useCallback(() => setHelp(false), []);
  const showFilters = useCallback(() => setFilters(true), []);
  // the picture goes first, what is written beside it comes a moment later
  const beside = useDeferredValue(true, !canDraw);
  const listed = !canDraw || state.mode !== 'graph';
  const TablePane = tables.use(listed);
  useEffect(() => {
    whenIdle(2000).then(() => {
      tables.load();
      completion.load();
      measuring.load();
    });
  }, []);
  useKeys(desk, canDraw, showHelp);
  useKeptFocus();
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
      <p className="skips">
        <Button className="action" onPress={focusGraph}>
          Skip to the graph
        </Button>
        <Button className="action" onPress={focusPanel}>
          Skip to the evidence
        </Button>
      </p>
      <Header canvas={canvas} canDraw={canDraw} onOpen={onOpen} onFilters={showFilters} onHelp={showHelp} />
      <nav className="panel legend-panel" aria-label="Filters">
        {beside && panels}
      </nav>
      <main className="stage" data-mode={canDraw ? state.mode : 'table'}>
        <QueryPanel />
        {!canDraw && (
          <p className="notice">
            This browser cannot draw the graph (no WebGL), so it is listed instead. All else works.
          </p>
        )}
        {canDraw && state.mode !== 'table' && <GraphCanvas theme={theme} onCanvas={setCanvas} />}
        {listed &&
          (TablePane ? <TablePane /> : <section className="table-pane" aria-busy={TablePane === null} />)}
        {canDraw && state.mode === 'graph' && <Nothing />}
        <Showing />
      </main>
      {beside ? <Detail canvas={canvas} /> : <aside className="panel detail-panel" aria-busy="true" />}
      <TimeLine />
      <Announcer />
      <Article />
      <Help isOpen={help} onClose={hideHelp} />
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
function Address({ store }: { store: Store<DeskState> }): null {
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
  return null;
}
