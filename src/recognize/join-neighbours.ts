import { isCapitalized, type Line, type Stretch, textOf } from './candidate.ts';

/**
 * Names that the finders cut in two: "[Ian] [Woosnam]", "[PSA] [Peugeot Citroen]", "[Nirta]-[Strangio]", "[P.] [Tufnell]", "[Schalke] 04". Two
 * stretches become one when one hangs on the other as parts of a name do. Counter-examples: "[Berlin] [Christmas]", "[Moscow]-[Pyongyang]": a place
 * of the lists stands by itself.
 */
export function joinNeighbours(line: Line, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const left = joined.at(-1);
    const one = left && join(line, left, stretch);
    if (one) joined[joined.length - 1] = one;
    else joined.push(withNumber(line, stretch));
  }
  return joined;
}

function join(line: Line, left: Stretch, right: Stretch): Stretch | undefined {
  const { tokens, text } = line;
  const gap = text.slice(tokens[left.last]!.end, tokens[right.first]!.start);
  const span = { first: left.first, last: right.last };
  if (
    isInitial(textOf(line, left)) &&
    gap === ' ' &&
    isCapitalized(tokens[right.first]!.text) &&
    !fixed(right)
  )
    return { ...span, finder: 'pattern/initial', type: 'person' };
  if (fixed(left) || fixed(right)) return undefined;
  if (/^[-‐]$/.test(gap.trim()) && gap.length === 1 && !left.entry && !right.entry)
    return { ...pick(left, right), ...span };
  if (gap !== ' ' || (left.finder !== 'capitals' && right.finder !== 'capitals')) return undefined;
  return hangs(line, left, right) || hangs(line, right, left) ? { ...pick(left, right), ...span } : undefined;
}

const isInitial = (text: string): boolean =>
  /^(\p{Lu}\.\s?){1,3}$/u.test(text) && !/^(U\.S\.|U\.N\.|U\.K\.|E\.U\.)$/.test(text);

/** What keeps its extent: names of the lists and those with a pattern. */
const fixed = ({ entry, finder }: Stretch): boolean =>
  (entry !== undefined && entry.list !== 'ambiguous-city' && entry.list !== 'city') ||
  finder === 'dateline' ||
  finder === 'watchlist';

/** Whose knowledge the joined name keeps: the model's guess of either; a list's entry of a part does not hold for the whole. */
function pick(left: Stretch, right: Stretch): Stretch {
  const { entry: _, ...rest } = left.finder === 'capitals' ? right : left;
  return rest;
}

/** Whether a stretch is the flat or compound part of the other: "Suu" and "Kyi". */
function hangs({ tokens }: Line, part: Stretch, whole: Stretch): boolean {
  for (let i = part.first; i <= part.last; i++) {
    const { dep, head } = tokens[i]!;
    if (head >= whole.first && head <= whole.last && /^(flat|compound|appos|nmod:desc)/.test(dep))
      return dep !== 'appos' || part.first > whole.last;
  }
  return false;
}

/** "Schalke 04", "Hannover 96". */
function withNumber({ tokens, text }: Line, stretch: Stretch): Stretch {
  const next = tokens[stretch.last + 1];
  if (
    stretch.guess === 'organization' &&
    next &&
    /^0\d$/.test(next.text) &&
    text[tokens[stretch.last]!.end] === ' '
  )
    return { ...stretch, last: stretch.last + 1 };
  return stretch;
}
