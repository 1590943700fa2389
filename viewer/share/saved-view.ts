const PLACE = 'dragoman-view';

/** A view in a block of data, for a page that opens with it. URL encoding leaves nothing in it that HTML knows. */
export const viewBlock = (view: string): string =>
  `<script type="application/json" id="${PLACE}">${encodeURIComponent(view)}</script>\n`;

/** The view that a page was saved with; empty for one that was saved with none. */
export function savedView(): string {
  try {
    return decodeURIComponent(document.getElementById(PLACE)?.textContent ?? '');
  } catch {
    return ''; // edited by hand
  }
}
