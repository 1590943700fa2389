/** When the page has nothing better to do, or after so many milliseconds at the latest. */
export const whenIdle = (latest: number): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no such call
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: latest });
    else setTimeout(resolve);
  });
