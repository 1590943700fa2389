import { isNoName, nameHeadType } from '../lexicon/head-words.ts';
import { knownNames } from '../lexicon/known-names.ts';
import { givenNameGender, isSurname } from '../lexicon/person-names.ts';
import { isTitleModifier, titleRole } from '../lexicon/title-table.ts';
import { isCapitalized, type Line, type Stretch, type TokenSpan, textOf } from './candidate.ts';

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
    settled.push(...settleCluster(line, ordered.slice(i, next)));
    i = next;
  }
  return settled.flatMap((stretch) => clean(line, stretch)).flatMap((stretch) => withoutOwner(line, stretch));
}

const holds = (outer: TokenSpan, inner: TokenSpan): boolean =>
  outer.first <= inner.first && outer.last >= inner.last;
const same = (a: TokenSpan, b: TokenSpan): boolean => a.first === b.first && a.last === b.last;
const length = ({ first, last }: TokenSpan): number => last - first + 1;
const clash = (a: TokenSpan, b: TokenSpan): boolean => a.first <= b.last && b.first <= a.last;

function settleCluster(line: Line, cluster: readonly Stretch[]): Stretch[] {
  if (cluster.length === 1) return [...cluster];
  const watched = cluster.filter(({ finder }) => finder === 'watchlist' || finder === 'dateline');
  if (watched.length) return withRest(line, watched, cluster);
  const longest = cluster.find(({ finder }) => finder.startsWith('pattern'));
  // "Syrian Observatory for Human Rights" of the lists holds what a pattern makes of it
  const pattern =
    longest && cluster.some((other) => other.finder === 'lexicon' && holds(other, longest))
      ? undefined
      : longest;
  const models = cluster.filter(({ finder }) => finder === 'model');
  const lexicon = cluster.filter(({ finder }) => finder === 'lexicon');
  if (pattern)
    return withRest(line, [joined(line, fitPattern(line, pattern, models, lexicon), cluster)], cluster);
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
        return withRest(
          line,
          [joined(line, known, cluster)],
          [...cluster, { ...model, first: known.last + 1 }],
        );
  const chosen: Stretch[] = [];
  const byWorth = [...cluster].sort(
    (a, b) => worth(b, cluster) - worth(a, cluster) || length(b) - length(a) || a.first - b.first,
  );
  for (const stretch of byWorth)
    if (!chosen.some((taken) => clash(taken, stretch))) chosen.push(joined(line, stretch, cluster));
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
function joined(_line: Line, stretch: Stretch, cluster: readonly Stretch[]): Stretch {
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

const withRest = (line: Line, chosen: readonly Stretch[], cluster: readonly Stretch[]): Stretch[] => {
  const all = [...chosen];
  for (const stretch of [...cluster].sort((a, b) => length(b) - length(a)))
    if (!all.some((taken) => clash(taken, stretch))) all.push(joined(line, stretch, cluster));
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

/** Who owns a body stands before its name and is a name of its own: "US" and "Congress", "UN" and "Security Council"; but "US Army", "UN Women". */
function withoutOwner(line: Line, stretch: Stretch): Stretch[] {
  const { first, last, entry } = stretch;
  const owner = line.tokens[first]!.text;
  if (first === last || !/^(US|UN|EU|UK)$/.test(owner)) return [stretch];
  const next = line.tokens[first + 1]!.text;
  if (
    /^(Army|Navy|Air|Airways|Marines|Open|Women|Steel|Bancorp|Central|Virgin|Charter|Convention|Resolution|-)$/.test(
      next,
    )
  )
    return [stretch];
  if ((entry?.known.type ?? stretch.type ?? 'organization') !== 'organization') return [stretch];
  const known = knownNames().get(owner);
  const rest = { ...stretch, first: first + 1 };
  if (!known || !isCapitalized(next)) return [stretch];
  return titleRole(next) !== undefined && rest.first === last
    ? [{ first, last: first, finder: 'lexicon', entry: known }]
    : [{ first, last: first, finder: 'lexicon', entry: known }, rest];
}

/** Titles and adjectives of nationality before a person's name are not part of it: "Lieutenant-Colonel Max Marriner", "American Tyson". */
function clean(line: Line, stretch: Stretch): Stretch[] {
  const { tokens } = line;
  if (stretch.finder === 'watchlist' || stretch.entry) return [stretch];
  // "Shiite Houthi", "American Smartlink": who they are, then the name
  if (stretch.first < stretch.last && isAdjectiveBefore(line, stretch)) {
    const entry = knownNames().get(tokens[stretch.first]!.text)!;
    return [
      { first: stretch.first, last: stretch.first, finder: 'lexicon', entry },
      { ...stretch, first: stretch.first + 1 },
    ];
  }
  if (stretch.finder !== 'model') return [stretch];
  let { first, last } = stretch;
  const before: Stretch[] = [];
  if (stretch.guess === 'person') {
    // the last title inside: "Rouen Archbishop [Dominique Lebrun]"
    for (let i = last - 1; i >= first; i--) {
      if (!isTitleHere(line, i, last)) continue;
      if (i > first) before.push(...leftOf(line, stretch, first, i - 1));
      first = i + 1;
      break;
    }
    while (first < last && isNoPart(line, first)) first++;
  }
  while (last > first && isNoName(tokens[last]!.text) && /^\p{Ll}/u.test(tokens[last]!.text)) last--;
  if (first === last && (!isCapitalized(tokens[first]!.text) || isBareTitle(line, stretch, first)))
    return before;
  return [...before, { ...stretch, first, last }];
}

function isAdjectiveBefore({ tokens }: Line, { first, last, finder }: Stretch): boolean {
  const { text } = tokens[first]!;
  if (/^(Shiite|Shia|Shi'ite|Sunni)$/.test(text)) return isCapitalized(tokens[first + 1]!.text);
  return (
    finder === 'model' &&
    last === first + 1 &&
    knownNames().get(text)?.list === 'demonym' &&
    isCapitalized(tokens[last]!.text) &&
    nameHeadType(tokens[last]!.text) === undefined &&
    isAcronymOrOdd(tokens[last]!.text)
  );
}

/** What is no word that an adjective could qualify: "FTSE", "Smartlink"; not "Alps", "Embassy". */
const isAcronymOrOdd = (text: string): boolean => /^\p{Lu}[\p{Lu}\d]+$|^\p{Lu}\p{Ll}+\p{Lu}/u.test(text);

/** "Chancellor" with nobody's name; "King" and "Dean" may be surnames. */
function isBareTitle(line: Line, { guess }: Stretch, i: number): boolean {
  const word = line.tokens[i]!.text;
  return (
    guess === 'person' &&
    titleRole(word) !== undefined &&
    !isSurname(word) &&
    givenNameGender(word) === undefined
  );
}

/** "Archbishop", "Gen.", "Secretary of State"; "Dean" of "Dean Acheson" is a given name. */
function isTitleHere(line: Line, i: number, last: number): boolean {
  const word = line.tokens[i]!.text;
  if (word === '.' || titleRole(word) === undefined) return false;
  if (
    /^(king|prince|pope|queen|princess|general|judge|justice|marshal|bishop|president|sheikh|cardinal|chancellor|lord|lady|sir)$/i.test(
      word,
    )
  )
    return true;
  return !(givenNameGender(word) !== undefined || isSurname(word)) || last - i > 2;
}

/** What stood before the title: a place or people of the lists, or a name of its own. */
function leftOf(line: Line, stretch: Stretch, first: number, last: number): Stretch[] {
  while (
    last > first &&
    (isTitleModifier(line.tokens[last]!.text) || titleRole(line.tokens[last]!.text) !== undefined)
  )
    last--;
  const text = textOf(line, { first, last });
  if (titleRole(text) !== undefined || isTitleModifier(text) || !isCapitalized(text)) return [];
  const entry = knownNames().get(text);
  const { guess, ...rest } = stretch;
  return [{ ...rest, first, last, ...(entry ? { finder: 'lexicon', entry } : { finder: 'capitals' }) }];
}

/** "American" of "American Tyson", "Starring" of "Starring Meryl Streep", a hyphen or full stop left behind. */
function isNoPart({ tokens }: Line, i: number): boolean {
  const { text, tag } = tokens[i]!;
  if (text === '-' || text === '.') return true;
  if (knownNames().get(text)?.list === 'demonym') return true;
  return (
    /^(VERB|ADP|ADV|DET|SCONJ)$/.test(tag) &&
    givenNameGender(text) === undefined &&
    !/^(al|el|bin|ben|de|di|da|van|von|du|la|le)$/i.test(text)
  );
}
