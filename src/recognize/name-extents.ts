import { nameHeadType } from '../lexicon/head-words.ts';
import { titleRole } from '../lexicon/title-table.ts';
import type { Line, Stretch, TokenSpan } from './candidate.ts';
import { trimEdges } from './name-edges.ts';

/**
 * One reading of where names begin and end, from what the model, the lexicon and the patterns found. Stretches that overlap are settled together:
 * a pattern that holds all the others wins ("Bank of [China]"), then the lexicon over a part ("[European] Commission"), then the longer one.
 */
export function settleExtents(line: Line, stretches: readonly Stretch[]): Stretch[] {
  const ordered = [...stretches].sort((a, b) => a.first - b.first || b.last - a.last);
  const settled: Stretch[] = [];
  for (let i = 0; i < ordered.length; ) {
    let end = ordered[i]!.last;
    let next = i + 1;
    while (next < ordered.length && ordered[next]!.first <= end) end = Math.max(end, ordered[next++]!.last);
    if (next === i + 1) settled.push(ordered[i]!);
    else settled.push(...settleCluster(line, ordered.slice(i, next)));
    i = next;
  }
  return settled.flatMap((stretch) => trimEdges(line, stretch));
}

const holds = (outer: TokenSpan, inner: TokenSpan): boolean =>
  outer.first <= inner.first && outer.last >= inner.last;
const same = (a: TokenSpan, b: TokenSpan): boolean => a.first === b.first && a.last === b.last;
const length = ({ first, last }: TokenSpan): number => last - first + 1;
const clash = (a: TokenSpan, b: TokenSpan): boolean => a.first <= b.last && b.first <= a.last;

const PLAIN_FINDERS = new Set(['model', 'lexicon', 'uncapitalized', 'document']);

function settleCluster(line: Line, cluster: readonly Stretch[]): Stretch[] {
  const [first] = cluster;
  // most often all finders agree
  if (cluster.every((other) => same(other, first!) && PLAIN_FINDERS.has(other.finder)))
    return [joined(first!, cluster)];
  const watched = cluster.filter(({ finder }) => finder === 'watchlist' || finder === 'dateline');
  if (watched.length) return withRest(watched, cluster);
  const longest = cluster.find(({ finder }) => finder.startsWith('pattern'));
  // "Syrian Observatory for Human Rights" of the lists holds what a pattern makes of it
  const pattern =
    longest && cluster.some((other) => other.finder === 'lexicon' && holds(other, longest))
      ? undefined
      : longest;
  const models = cluster.filter(({ finder }) => finder === 'model');
  const lexicon = cluster.filter(({ finder }) => finder === 'lexicon');
  if (pattern) return withRest([joined(fitPattern(line, pattern, models, lexicon), cluster)], cluster);
  // "[House of Representatives] [Wahono]": a known body, and what follows it is not its head
  for (const known of lexicon)
    for (const model of models)
      if (
        known.entry!.known.type === 'organization' &&
        length(known) > 1 &&
        known.first === model.first &&
        known.last < model.last &&
        line.text[line.tokens[known.last]!.end] === ' ' &&
        !nameHeadType(line.tokens[model.last]!.text)
      )
        return withRest([joined(known, cluster)], [...cluster, { ...model, first: known.last + 1 }]);
  const chosen: Stretch[] = [];
  const byWorth = [...cluster].sort(
    (a, b) => worth(b, cluster) - worth(a, cluster) || length(b) - length(a) || a.first - b.first,
  );
  for (const stretch of byWorth)
    if (!chosen.some((taken) => clash(taken, stretch))) chosen.push(joined(stretch, cluster));
  return chosen;
}

/** The longer a stretch the better, but a name of the lexicon is not cut by a model's guess. */
function worth(stretch: Stretch, cluster: readonly Stretch[]): number {
  if (stretch.finder === 'lexicon') {
    const cut = cluster.some(
      (other) =>
        other.finder === 'model' && clash(other, stretch) && !holds(other, stretch) && length(stretch) > 1,
    );
    return length(stretch) + (cut ? 2 : 0);
  }
  return length(stretch);
}

/** What others know of the very same stretch. */
function joined(stretch: Stretch, cluster: readonly Stretch[]): Stretch {
  const model =
    cluster.find((other) => other.guess && same(other, stretch)) ??
    cluster.find((other) => other.guess && clash(other, stretch));
  const known = cluster.find((other) => other.entry && same(other, stretch));
  return {
    ...stretch,
    ...(model?.guess && !stretch.guess && { guess: model.guess }),
    ...(known?.entry && !stretch.entry && { entry: known.entry }),
  };
}

const withRest = (chosen: readonly Stretch[], cluster: readonly Stretch[]): Stretch[] => {
  const all = [...chosen];
  for (const stretch of [...cluster].sort((a, b) => length(b) - length(a)))
    if (!all.some((taken) => clash(taken, stretch))) all.push(joined(stretch, cluster));
  return all.sort((a, b) => a.first - b.first);
};

/**
 * The left edge of a pattern: an adjective of nationality belongs to a party's name and not to a ministry's, unless the model says so:
 * "Indonesian Democratic Party", but Syrian "Foreign Ministry". A title before it does not belong to it either.
 */
function fitPattern(
  line: Line,
  pattern: Stretch,
  models: readonly Stretch[],
  lexicon: readonly Stretch[],
): Stretch {
  let { first } = pattern;
  if (pattern.finder === 'pattern/nobility') return pattern;
  while (first < pattern.last && isTitle(line.tokens[first]!.text)) first++;
  const adjective = lexicon.find(
    (known) => known.first === first && known.entry!.list === 'demonym' && known.last < pattern.last,
  );
  if (adjective && adjective.last + 1 < pattern.last + 1) {
    const begins = models.some((model) => model.first === first && model.last > adjective.last);
    const after = adjective.last + 1;
    const state =
      /^(ministry|department|congress|senate|cabinet|embassy|government|war|election|elections|president)$/i;
    const word = line.tokens[pattern.last]!.text;
    // "Egyptian [Muslim Brotherhood]"; but the Democratic Party of the lists is not Indonesia's
    const whole = lexicon.some(
      (known) =>
        known.first === after &&
        known.last === pattern.last &&
        (known.entry!.state?.key ?? adjective.entry!.known.key) === adjective.entry!.known.key,
    );
    if (whole || state.test(word) || (!begins && state.test(line.tokens[after]!.text))) first = after;
  }
  return { ...pattern, first };
}

const isTitle = (text: string): boolean =>
  titleRole(text) !== undefined &&
  !/^(general|major|head|chief|justice|lord|lords|star|union|king|queen|prince|senator|saint|st\.?|black|director)$/i.test(
    text,
  );
