import { useLayoutEffect, useRef, useState } from 'react';
import { plainText } from '../data/plain-text.ts';
import { useDesk } from '../state/desk.tsx';
import type { DeskState } from '../state/view-state.ts';
import { whatChanged } from '../state/what-changed.ts';

/** Says what each step changed to those who do not see it. */
export function Announcer() {
  const { index, opened, state, visible } = useDesk();
  const [words, setWords] = useState('');
  const was = useRef<DeskState | null>(null);
  useLayoutEffect(() => {
    const said = whatChanged(was.current, state, { index, visible, before: opened.graph });
    was.current = state;
    if (said !== '') setWords(said);
  }, [state, index, visible, opened]);
  return (
    <p className="only-read" aria-live="polite">
      {plainText(words)}
    </p>
  );
}
