import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Canvas } from '../canvas/scene.ts';
import { startComparison } from '../compare/start-comparison.ts';
import { DecisionsDialog } from '../curate/DecisionsDialog.tsx';
import { plainText } from '../data/plain-text.ts';
import { SearchBox } from '../find/SearchBox.tsx';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { useDesk } from '../state/desk.tsx';
import type { ViewState } from '../state/view-state.ts';
import { Glyph } from './Glyph.tsx';

const THEMES = ['auto', 'light', 'dark'] as const;

/** Search first; then how to look, back and forth, light and dark. */
export function Header(props: {
  canvas: Canvas | null;
  canDraw: boolean;
  onOpen: () => void;
  onFilters: () => void;
  onHelp: () => void;
}) {
  const desk = useDesk();
  const { index, state, change, store } = desk;
  const next = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length] ?? 'auto';
  return (
    <header className="header">
      <h1 className="brand">
        <img src="./mark.svg" alt="" width="24" height="24" />
        <span>dragoman</span>
        <small>{plainText(index.graph.manifest.name)}</small>
      </h1>
      <SearchBox canvas={props.canvas} />
      <div className="header-tools">
        <Button className="action only-narrow" aria-label="Filter" onPress={props.onFilters}>
          <Glyph name="filter" size={16} /> <span className="wide-word">Filter</span>
        </Button>
        {props.canDraw && (
          <ToggleButtonGroup
            className="segments"
            aria-label="View"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[state.mode]}
            onSelectionChange={(keys) => change({ mode: [...keys][0] as ViewState['mode'] })}
          >
            <ToggleButton id="graph">Graph</ToggleButton>
            <ToggleButton id="split" className="wide-only">
              Both
            </ToggleButton>
            <ToggleButton id="table">Table</ToggleButton>
          </ToggleButtonGroup>
        )}
        <DecisionsDialog />
        <span className="tool-group">
          <Button className="tool" aria-label="Read an article or open a graph" onPress={props.onOpen}>
            <Glyph name="open" />
          </Button>
          <ToggleButton
            className="tool"
            aria-label="Ask in the query language"
            isSelected={state.query !== null}
            onChange={(open) => change({ query: open ? '' : null })}
          >
            <Glyph name="query" />
          </ToggleButton>
          <ToggleButton
            className="tool wide-only"
            aria-label="Compare"
            isSelected={state.compare !== null}
            onChange={(open) => change({ compare: open ? startComparison(desk) : null, selection: null })}
          >
            <Glyph name="compare" />
          </ToggleButton>
          <Button className="tool" aria-label="Undo" isDisabled={!store.canUndo()} onPress={store.undo}>
            <Glyph name="undo" />
          </Button>
          <Button
            className="tool wide-only"
            aria-label="Redo"
            isDisabled={!store.canRedo()}
            onPress={store.redo}
          >
            <Glyph name="redo" />
          </Button>
          <ShareMenu canvas={props.canvas} />
          <Button
            className="tool wide-only"
            aria-label={`Theme: ${state.theme}. Change to ${next}`}
            onPress={() => change({ theme: next }, { quiet: true })}
          >
            <Glyph name={state.theme === 'auto' ? 'auto' : state.theme === 'dark' ? 'moon' : 'sun'} />
          </Button>
          <Button className="tool wide-only" aria-label="Keys" onPress={props.onHelp}>
            <Glyph name="help" />
          </Button>
        </span>
      </div>
    </header>
  );
}
