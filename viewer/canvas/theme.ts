import { useEffect, useSyncExternalStore } from 'react';
import type { ViewState } from '../state/view-state.ts';
import { CHANGE_COLOURS, type Theme, TIE_COLOURS, TYPE_COLOURS } from './palette.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** The theme in force, written on the page for the style sheets. */
export function useTheme(wish: ViewState['theme']): Theme {
  const system = useSyncExternalStore(
    (listener) => {
      dark.addEventListener('change', listener);
      return () => dark.removeEventListener('change', listener);
    },
    () => dark.matches,
  );
  const theme: Theme = wish === 'auto' ? (system ? 'dark' : 'light') : wish;
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.theme = theme;
    for (const [type, colour] of Object.entries(TYPE_COLOURS[theme]))
      style.setProperty(`--type-${type}`, colour);
    for (const [change, colour] of Object.entries(CHANGE_COLOURS[theme]))
      style.setProperty(`--change-${change}`, colour);
    for (const [tie, colour] of Object.entries(TIE_COLOURS[theme])) style.setProperty(`--tie-${tie}`, colour);
  }, [theme]);
  return theme;
}
