/** A step between two nodes, what it goes over, and how strong that is (0 or more). */
export interface Step<Over> {
  readonly from: string;
  readonly to: string;
  readonly over: Over;
  readonly strength: number;
}

/** The steps that lead away from a node, one for each node that they reach. */
export type StepsFrom<Over> = (node: string) => readonly Step<Over>[];

/** A number of steps that no way from a node to the end is shorter than; the nearer to the truth, the less is searched. */
export type AtLeast = (node: string) => number;

interface Way<Over> {
  readonly steps: readonly Step<Over>[];
  readonly cost: number;
}

/**
 * The k shortest ways without loops: fewest steps first, among these the strongest; the names of nodes decide between equals,
 * so that the answer is always the same.
 * Jin Y. Yen, "Finding the k shortest loopless paths in a network", Management Science 17 (1971).
 *
 * It pauses now and then, for a page that has to answer while a large graph is searched.
 */
export function* seekWays<Over>(
  stepsFrom: StepsFrom<Over>,
  atLeast: AtLeast,
  start: string,
  end: string,
  k: number,
  maxSteps: number,
): Generator<void, readonly (readonly Step<Over>[])[], void> {
  if (start === end || k < 1) return [];
  const costOf = (steps: readonly Step<Over>[]): number =>
    steps.reduce((sum, step) => sum + 1 + weakness(step, maxSteps), 0);
  const first = yield* shortestWay(stepsFrom, atLeast, start, end, maxSteps, new Set(), new Set());
  const found: Way<Over>[] = first ? [{ steps: first, cost: costOf(first) }] : [];
  const candidates = new Map<string, Way<Over>>();
  while (found.length && found.length < k) {
    const last = found.at(-1)!.steps;
    // leave the last way at each of its nodes, by a step that no way with the same beginning has taken
    for (const [at, { from }] of last.entries()) {
      const root = last.slice(0, at);
      const taken = found
        .filter(({ steps }) => root.every((step, index) => steps[index]?.to === step.to))
        .map(({ steps }) => steps[at]?.to);
      const passed = new Set(root.map((step) => step.from));
      const rest = yield* shortestWay(stepsFrom, atLeast, from, end, maxSteps - at, passed, new Set(taken));
      if (!rest) continue;
      const steps = [...root, ...rest];
      candidates.set(keyOf(steps), { steps, cost: costOf(steps) });
    }
    const best = [...candidates].sort(([a, m], [b, n]) => m.cost - n.cost || (a < b ? -1 : 1))[0];
    if (!best) break;
    candidates.delete(best[0]);
    found.push(best[1]);
  }
  return found.map(({ steps }) => steps);
}

/** The same at once. */
export function shortestWays<Over>(
  ...asked: Parameters<typeof seekWays<Over>>
): readonly (readonly Step<Over>[])[] {
  const search = seekWays<Over>(...asked);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

const keyOf = (steps: readonly Step<unknown>[]): string => steps.map(({ to }) => to).join('\u0000');

/** So small that all the weakness of a way together never outweighs one step. */
const weakness = ({ strength }: Step<unknown>, maxSteps: number): number =>
  1 / ((maxSteps + 1) * (1 + strength));

/**
 * The shortest way, looked for with as few steps as there may be, then with one more, and so on: what lies too far from the end
 * for that number is not looked at.
 * @param avoided nodes that must not be passed
 * @param barred nodes that the first step must not reach
 */
function* shortestWay<Over>(
  stepsFrom: StepsFrom<Over>,
  atLeast: AtLeast,
  start: string,
  end: string,
  maxSteps: number,
  avoided: ReadonlySet<string>,
  barred: ReadonlySet<string | undefined>,
): Generator<void, Step<Over>[] | undefined, void> {
  for (let most = Math.max(1, atLeast(start)); most <= maxSteps; most++) {
    const mayGo = ({ to }: Step<Over>, count: number): boolean =>
      to !== start && count + atLeast(to) <= most && !avoided.has(to) && !(count === 1 && barred.has(to));
    const way = yield* wayWithin(stepsFrom, start, end, most, maxSteps, mayGo);
    if (way) return way;
  }
  return undefined;
}

/**
 * Breadth first, layer by layer: all ways in a layer have the same number of steps, and each node keeps the strongest.
 */
function* wayWithin<Over>(
  stepsFrom: StepsFrom<Over>,
  start: string,
  end: string,
  most: number,
  maxSteps: number,
  mayGo: (step: Step<Over>, count: number) => boolean,
): Generator<void, Step<Over>[] | undefined, void> {
  const reachedBy = new Map<string, Step<Over>>();
  let looked = 0;
  let layer = new Map([[start, 0]]);
  for (let count = 1; count <= most && layer.size && !reachedBy.has(end); count++) {
    const next = new Map<string, number>();
    for (const [node, cost] of [...layer].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (++looked % A_FEW === 0) yield;
      for (const step of stepsFrom(node)) {
        if (!mayGo(step, count)) continue;
        const soFar = next.get(step.to);
        if (soFar === undefined && reachedBy.has(step.to)) continue;
        const total = cost + weakness(step, maxSteps);
        if (soFar !== undefined && soFar <= total) continue;
        next.set(step.to, total);
        reachedBy.set(step.to, step);
      }
    }
    layer = next;
  }
  if (!reachedBy.has(end)) return undefined;
  const steps: Step<Over>[] = [];
  for (let at = end; at !== start; at = steps[0]!.from) steps.unshift(reachedBy.get(at)!);
  return steps;
}

/** So many nodes are left in a millisecond or two. */
const A_FEW = 100;
