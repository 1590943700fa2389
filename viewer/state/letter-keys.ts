import { useSyncExternalStore } from 'react';
import { remember, remembered } from './remembered.ts';
import { createStore } from './store.ts';

const NAME = 'dragoman-letter-keys';

/**
 * Whether a single letter or sign is a key of the whole page. Whoever speaks to the machine, or whose hand may stray, can
 * do without (WCAG 2.1, criterion 2.1.4).
 */
const letters = createStore({ on: remembered(NAME) !== 'off' });

export const areLetterKeysOn = (): boolean => letters.get().on;

export const useLetterKeys = (): boolean => useSyncExternalStore(letters.subscribe, areLetterKeysOn);

export function setLetterKeys(on: boolean): void {
  letters.change({ on }, { quiet: true });
  remember(NAME, on ? 'on' : 'off');
}
