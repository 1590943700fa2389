import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { useLetterKeys } from '../state/letter-keys.ts';

/** Around a button that is only a drawing: says what it does, and by which key, to whoever points at it or comes by keys. */
export function Named({ name, keys, children }: { name: string; keys?: string; children: ReactElement }) {
  const letters = useLetterKeys();
  return (
    <TooltipTrigger delay={400} closeDelay={60}>
      {children}
      <Tooltip className="tooltip" offset={6}>
        {name} {keys && (letters || keys.length > 1) && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
