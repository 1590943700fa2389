import { useEffect } from 'react';
import type { Desk } from './desk.tsx';
import { focusGraph } from './keep-focus.ts';
import { areLetterKeysOn } from './letter-keys.ts';

const NEXT_MODE = { graph: 'split', split: 'table', table: 'graph' } as const;

/** The keys that work everywhere, unless something is being written. */
export function useKeys(desk: Desk, canDraw: boolean, onHelp: () => void): void {
  useEffect(() => {
    let listOpen = false;
    // a list that is open is closed by Esc, and by the time this is asked below it is
    function before({ target }: KeyboardEvent): void {
      listOpen = target instanceof Element && target.getAttribute('aria-expanded') === 'true';
    }
    function onKeyDown(event: KeyboardEvent): void {
      const { change, store } = desk;
      // as it is now, whatever of it is drawn
      const state = store.get();
      const target = event.target as HTMLElement;
      const writing =
        target.matches('input, textarea, [contenteditable]') &&
        !target.matches('[type=checkbox], [type=range]');
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('[role=dialog]')) {
        if (listOpen) return;
        if (writing) leave(target);
        else if (state.path) change({ path: null });
        else if (state.selection) change({ selection: null });
        else if (state.chosen.length > 0) change({ chosen: [] });
        else if (state.query !== null) change({ query: null });
        else if (state.compare) change({ compare: null });
        return;
      }
      if (writing) return;
      const command = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (command && key === 'z') (event.shiftKey ? store.redo : store.undo)();
      else if (command && key === 'y') store.redo();
      else if (command || event.altKey || !areLetterKeysOn() || document.querySelector('[role=dialog]'))
        return;
      else if (event.key === '/') document.querySelector<HTMLInputElement>('.page-search')?.focus();
      else if (event.key === '?') onHelp();
      else if (key === 't' && canDraw) change({ mode: NEXT_MODE[state.mode] });
      else if (key === 'e' && (state.ego || state.selection?.kind === 'entity'))
        change({ ego: state.ego ? null : { id: state.selection?.id ?? '', depth: 1 } });
      else if (key === 'g') focusGraph();
      else if (key === 'q') change({ query: state.query === null ? '' : null });
      else if (key === 'p' && state.selection?.kind === 'entity')
        document.querySelector<HTMLButtonElement>('.path-start')?.click();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', before, true);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', before, true);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [desk, canDraw, onHelp]);
}

/** From a field back to what it belongs to: the focus must be somewhere. */
function leave(field: HTMLElement): void {
  const panel = field.closest<HTMLElement>('.detail-panel');
  if (panel) panel.focus();
  else focusGraph();
}
