/** What this browser remembers under a name; empty when nothing. */
export function remembered(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return ''; // a page opened from disk may have no storage
  }
}

/** Remembers it for the next time, where there is a place to. */
export function remember(name: string, what: string): void {
  try {
    localStorage.setItem(name, what);
  } catch {
    // then it must be said again
  }
}
