import { verb } from './define.ts';
import { words } from './words.ts';

/** "Biden called Zelensky to congratulate him": a call whose purpose, one of these verbs, is the act. */
export const phoneTo = (purposes: string) =>
  verb('call', 'call telephone phone ring', 'object', {
    if: { object: { types: ['person', 'state', 'organization', 'group'] }, clause: words(purposes) },
  });
