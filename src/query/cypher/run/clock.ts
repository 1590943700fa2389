// The one place of the engine that asks what time it is. A limit on time can end an answer, never change it; `date()` is today
// because the query asks for today.

/** Milliseconds from some beginning. */
export const clock = (): number => performance.now();

/** Today in UTC: year, month, day. */
export function today(): readonly [number, number, number] {
  const now = new Date();
  return [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()];
}
