import type { Shown } from './reducers.ts';
import type { Scene } from './scene.ts';

/** What a thing looks like as long as it is shown hangs on these. */
const LOOKS = [
  'index',
  'layout',
  'theme',
  'focus',
  'selected',
  'changes',
  'strength',
  'size',
  'colour',
] as const satisfies readonly (keyof Scene)[];

/** Whether all that is shown in both looks the same in both, so that they differ at most in what is shown. */
export function sameLooks(before: Shown, after: Shown): boolean {
  const [a, b] = [before.scene, after.scene];
  return (
    a !== null &&
    b !== null &&
    LOOKS.every((key) => a[key] === b[key]) &&
    before.scale === after.scale &&
    before.crowd === after.crowd &&
    before.shade === after.shade
  );
}
