const KEY = 'dragoman-who';

/** Who decides, as they last called themselves on this machine; empty when they did not. */
export function who(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return ''; // a page opened from disk may have no storage
  }
}

export function callMyself(name: string): void {
  try {
    localStorage.setItem(KEY, name.trim());
  } catch {
    // then it must be said again the next time
  }
}

/** The day, as it is written into decisions. */
export const today = (): string => new Date().toISOString().slice(0, 10);
