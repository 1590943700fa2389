import { useEffect } from 'react';

/** Where the focus may go when what had it is gone: the part of the page it was in, by its name. */
const PARTS = '.detail-panel, .legend-panel, .stage, .timeline, .header';
const LONGEST_MEMORY = 30;

/**
 * Keeps the focus in the page. Much of what is pressed goes with what it does: a tie's row with the entity's page, the
 * last step of undo with its button. The focus then goes back to what had it before in the same part of the page, else to
 * the part itself; a reader of the screen would otherwise be sent to the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const had: HTMLElement[] = [];
    let part: Element | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || target === document.body) return;
      part = target.closest(PARTS);
      had.push(target);
      if (had.length > LONGEST_MEMORY) had.shift();
    };
    // a click on what takes no focus is a wish to have none
    const onPointer = (): void => void had.splice(0);
    const find = (): void => {
      const last = had.at(-1);
      if (!last || document.activeElement !== document.body || canTake(last)) return;
      const home = part && standIn(part);
      const before =
        neighbourOf(last) ?? had.findLast((one) => canTake(one) && (home?.contains(one) ?? true));
      (before ?? home)?.focus({ preventScroll: !before });
    };
    const observer = new MutationObserver(find);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer, true);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer, true);
    };
  }, []);
}

const canTake = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && !element.closest('[inert]');

/** Of a row of buttons, the next that can be pressed. */
const neighbourOf = (element: Element): HTMLElement | null | undefined =>
  element.parentElement?.isConnected
    ? element.parentElement.querySelector<HTMLElement>(':disabled ~ button:not(:disabled)')
    : null;

/** The part of the page as it now is, where it was made anew. */
function standIn(part: Element): HTMLElement | null {
  const now = part.isConnected ? part : document.querySelector(`.${[...part.classList].join('.')}`);
  if (!(now instanceof HTMLElement)) return null;
  // a part that takes no focus itself gives it to the first in it that does
  return now.tabIndex >= -1 && now.hasAttribute('tabindex')
    ? now
    : now.querySelector<HTMLElement>('button:not(:disabled), input, [tabindex="0"]');
}

/** Gives the focus to the graph, or where it is not drawn, to the table. */
export function focusGraph(): void {
  const graph = document.querySelector<HTMLElement>('.canvas-box, .table [role=row][tabindex="0"], .table');
  graph?.focus();
}

/** Gives the focus to what is known of the selection, or of the graph. */
export function focusPanel(): void {
  document.querySelector<HTMLElement>('.detail-panel')?.focus();
}
