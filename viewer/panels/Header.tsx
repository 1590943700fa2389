import { memo } from 'react';
import { Button, type ButtonProps, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Canvas } from '../canvas/scene.ts';
import { startComparison } from '../compare/start-comparison.ts';
import { DecisionsDialog } from '../curate/DecisionsDialog.tsx';
import { plainText } from '../data/plain-text.ts';
import { SearchBox } from '../find/SearchBox.tsx';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { useDesk, useGround } from '../state/desk.tsx';
import type { ViewState } from '../state/view-state.ts';
import { Glyph, type GlyphName } from './Glyph.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { Named } from './Named.tsx';

const THEMES = ['auto', 'light', 'dark'] as const;
const THEME_NAMES = { auto: 'Light or dark as the system', light: 'Light', dark: 'Dark' } as const;

interface HeaderProps {
  readonly canvas: Canvas | null;
  readonly canDraw: boolean;
  readonly onOpen: () => void;
  readonly onFilters: () => void;
  readonly onHelp: () => void;
}

/** Search first; then how to look, back and forth, light and dark. */
export function Header(props: HeaderProps) {
  const { state, store } = useDesk();
  return (
    <Bar
      {...props}
      mode={state.mode}
      theme={state.theme}
      asks={state.query !== null}
      compares={state.compare !== null}
      canUndo={store.canUndo()}
      canRedo={store.canRedo()}
    />
  );
}

/** Drawn again for what it shows alone: a filter changes none of it. */
const Bar = memo(
  (
    props: HeaderProps &
      Pick<ViewState, 'mode' | 'theme'> & {
        readonly asks: boolean;
        readonly compares: boolean;
        readonly canUndo: boolean;
        readonly canRedo: boolean;
      },
  ) => {
    const ground = useGround();
    const { index, change, store } = ground;
    const { canvas, theme } = props;
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
    const themeGlyph = theme === 'auto' ? 'auto' : theme === 'dark' ? 'moon' : 'sun';
    const compare = (open: boolean) =>
      change({ compare: open ? startComparison(ground) : null, selection: null });
    const retheme = () => change({ theme: next }, { quiet: true });
    return (
      <header className="header">
        <h1 className="brand">
          <img src="./mark.svg" alt="" width="24" height="24" />
          <span>dragoman</span>
          <small title={plainText(index.graph.manifest.name)}>{plainText(index.graph.manifest.name)}</small>
        </h1>
        <SearchBox canvas={canvas} />
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
              selectedKeys={[props.mode]}
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
            <Tool glyph="open" name="Read an article or open a graph" onPress={props.onOpen} />
            <Named name="Ask in the query language" keys="Q">
              <ToggleButton
                className="tool"
                aria-label="Ask in the query language"
                isSelected={props.asks}
                onChange={(open) => change({ query: open ? '' : null })}
              >
                <Glyph name="query" />
              </ToggleButton>
            </Named>
            <Named name="Compare two spans or two graphs">
              <ToggleButton
                className="tool wide-only"
                aria-label="Compare"
                isSelected={props.compares}
                onChange={compare}
              >
                <Glyph name="compare" />
              </ToggleButton>
            </Named>
            <Tool glyph="undo" name="Undo" keys="Ctrl Z" isDisabled={!props.canUndo} onPress={store.undo} />
            <Tool
              glyph="redo"
              name="Redo"
              keys="Ctrl Y"
              isWide
              isDisabled={!props.canRedo}
              onPress={store.redo}
            />
            <ShareMenu canvas={canvas} />
            <Tool
              glyph={themeGlyph}
              name={THEME_NAMES[theme]}
              label={`Theme: ${theme}. Change to ${next}`}
              isWide
              onPress={retheme}
            />
            <Tool glyph="help" name="Keys" keys="?" isWide onPress={props.onHelp} />
            <MoreMenu
              actions={[
                {
                  id: 'compare',
                  label: props.compares ? 'Leave the comparison' : 'Compare',
                  glyph: 'compare',
                  act: () => compare(!props.compares),
                },
                { id: 'redo', label: 'Redo', glyph: 'redo', isDisabled: !props.canRedo, act: store.redo },
                { id: 'theme', label: `Theme: ${next}`, glyph: themeGlyph, act: retheme },
                { id: 'keys', label: 'Keys', glyph: 'help', act: props.onHelp },
              ]}
            />
          </span>
        </div>
      </header>
    );
  },
);

/** A button that is only a drawing. */
const Tool = ({
  glyph,
  name,
  label = name,
  keys,
  isWide = false,
  ...rest
}: Pick<ButtonProps, 'isDisabled' | 'onPress'> & {
  readonly glyph: GlyphName;
  /** What it says to whoever points at it; `label` to a screen reader, where that is more. */
  readonly name: string;
  readonly label?: string;
  readonly keys?: string;
  /** Whether a small screen has no room for it. */
  readonly isWide?: boolean;
}) => (
  <Named name={name} {...(keys !== undefined && { keys })}>
    <Button {...rest} className={isWide ? 'tool wide-only' : 'tool'} aria-label={label}>
      <Glyph name={glyph} />
    </Button>
  </Named>
);
