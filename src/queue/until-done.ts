/** How often, and how long, something is tried that a server may fail to do for a while. */
export interface Trying {
  /** Milliseconds after which it is given up. */
  readonly patience: number;
  /** Whether another try would fail as well. */
  readonly isFinal: (error: unknown) => boolean;
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 2_000;

/**
 * Tries until it is done: servers restart, leaders change, answers get lost. So what is tried must change nothing when it is
 * done twice.
 * @throws the last error, when that is final or the patience over
 */
export async function untilDone<Result>(
  attempt: () => Promise<Result>,
  { patience, isFinal }: Trying,
): Promise<Result> {
  let waited = 0;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, 2 * pause)) {
    const began = process.hrtime.bigint();
    try {
      return await attempt();
    } catch (error) {
      waited += Number(process.hrtime.bigint() - began) / 1e6 + pause;
      if (isFinal(error) || waited > patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
