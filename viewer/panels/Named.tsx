import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';

/** Around a button that is only a drawing: says what it does, and by which key, to whoever points at it or comes by keys. */
export const Named = ({ name, keys, children }: { name: string; keys?: string; children: ReactElement }) => (
  <TooltipTrigger delay={400} closeDelay={60}>
    {children}
    <Tooltip className="tooltip" offset={6}>
      {name} {keys && <kbd>{keys}</kbd>}
    </Tooltip>
  </TooltipTrigger>
);
