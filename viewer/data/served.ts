const content = (name: string): string =>
  document.querySelector(`meta[name="dragoman-${name}"]`)?.getAttribute('content') ?? '';

/** What `dragoman view` serves beside this page; nothing when the page was opened from disk. */
export const serves = (part: 'graph' | 'compare' | 'model' | 'opening' | 'others'): boolean =>
  content('serves').split(' ').includes(part);

/** What lets this page, and no other, save decisions. */
export const token = (): string => content('token');
