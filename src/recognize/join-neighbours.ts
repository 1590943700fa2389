import { isNoName, nameHeadType } from '../lexicon/head-words.ts';
import { knownNames } from '../lexicon/known-names.ts';
import { givenNameGender, isSurname } from '../lexicon/person-names.ts';
import { titleRole } from '../lexicon/title-table.ts';
import { isAcronym, isCapitalized, type Line, type Stretch, textOf } from './candidate.ts';

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
    else joined.push(stretch);
  }
  return joined.map((stretch) => withTail(line, stretch));
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
  // "DW-TV": an outlet and its channel
  if (gap === '-' && left.entry?.list === 'outlet' && isAcronym(textOf(line, right)))
    return { ...span, finder: 'pattern/channel', type: 'organization' };
  if (fixed(left) || fixed(right)) return undefined;
  if (/^[-‐]$/.test(gap.trim()) && gap.length === 1 && !left.entry && !right.entry)
    return { ...pick(left, right), ...span };
  if (gap !== ' ') return particle(left, right, gap);
  // "[Günther] [Krause]": a given name and a word that nothing else is known of, whatever the model took them for
  if (
    left.first === left.last &&
    right.first === right.last &&
    (left.guess === 'place' || left.guess === 'person') &&
    left.entry === undefined &&
    right.entry === undefined &&
    givenNameGender(textOf(line, left)) !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(tokens[right.first]!.text) &&
    nameHeadType(tokens[right.first]!.text) === undefined &&
    titleRole(tokens[right.first]!.text) === undefined
  )
    return { ...span, finder: 'model', guess: 'person' };
  // "[Viktor] [Yanukovych]": the model parted a given name from its surname
  if (
    left.guess === 'person' &&
    right.guess === 'person' &&
    left.first === left.last &&
    givenNameGender(textOf(line, left)) &&
    !givenNameGender(tokens[right.first]!.text)
  )
    return { ...right, ...span };
  const loose = ({ finder, entry }: Stretch): boolean =>
    (finder === 'capitals' || finder === 'document') && entry === undefined;
  // "[Suu] [Kyi]": of one name whatever the model took the first half for
  const half =
    left.entry === undefined &&
    left.first === left.last &&
    right.guess === 'person' &&
    right.first === right.last;
  if (!loose(left) && !loose(right) && !half) return undefined;
  // "[Dirk] [Medved]": a given name and what follows it, however the parser reads a list
  if (
    left.guess === 'person' &&
    left.first === left.last &&
    loose(right) &&
    right.first === right.last &&
    givenNameGender(textOf(line, left))
  )
    return { ...left, ...span };
  return hangs(line, left, right) || hangs(line, right, left) ? { ...pick(left, right), ...span } : undefined;
}

/** "[Dayr] az [Zawr]", "[Chris] van [Hollen]", "[Saint]-[Etienne]-du-[Rouvray]". */
function particle(left: Stretch, right: Stretch, gap: string): Stretch | undefined {
  if (left.entry || right.entry || (left.guess === undefined && right.guess === undefined)) return undefined;
  return /^(\s(al|el|az|ad|ar|as|ash|ez|bin|ibn|bint|van|von|der|van der|de la|du|da|dos|del|della)\s|\s(al|el)-|-(du|de|sur|la|les|le|en|am|an|der|e|i|ul|ur|uz|ud|us|el|al)-)$/.test(
    gap,
  )
    ? { ...pick(left, right), first: left.first, last: right.last }
    : undefined;
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

/** "Schalke 04"; "CTF 50", "TOP 9": a short form and its number. Not "NATO 28 members", "UN 5 October". */
const takesNumber = (stretch: Stretch, word: string, number: string, next: string): boolean =>
  (stretch.guess === 'organization' && /^0\d$/.test(number)) ||
  (stretch.entry === undefined &&
    isAcronym(word) &&
    /^(is|was|has|had|have|are|were|in|and|or|of|said|will|added|led|to|,|\.|\)|['’]s)$/.test(next));

/** "[Liu] Shaoqi, one of his deputies": a family name that opens the sentence and was taken for another word. */
function withFamilyName({ tokens, text }: Line, stretch: Stretch): Stretch {
  const { first, last, guess } = stretch;
  const before = first > 0 ? tokens[first - 1]! : undefined;
  if (
    guess !== 'person' ||
    first !== last ||
    first !== 1 ||
    !before ||
    text.slice(before.end, tokens[first]!.start) !== ' ' ||
    !isSurname(before.text) ||
    titleRole(before.text) !== undefined ||
    isSurname(tokens[first]!.text) ||
    givenNameGender(tokens[first]!.text) !== undefined
  )
    return stretch;
  return { ...stretch, first: first - 1 };
}

/** "Schalke 04", "Ban Ki-moon" where the model let go of "-moon"; not "Putin-led". */
function withTail(line: Line, found: Stretch): Stretch {
  const { tokens, text } = line;
  const stretch = withFamilyName(line, found);
  const { first, last } = stretch;
  const next = tokens[last + 1];
  if (!next) return stretch;
  // "P. Such": whatever the word is elsewhere
  if (
    isInitial(text.slice(tokens[first]!.start, tokens[last]!.end)) &&
    isCapitalized(next.text) &&
    text[tokens[last]!.end] === ' '
  )
    return { first, last: last + 1, finder: 'pattern/initial', type: 'person' };
  // "Wolfgang W.": the full stop belongs to the initial
  if (
    stretch.guess === 'person' &&
    /^\p{Lu}$/u.test(tokens[last]!.text) &&
    next.text === '.' &&
    next.start === tokens[last]!.end
  )
    return { ...stretch, last: last + 1 };
  // "[Theresa] May", "[Igor] Judge": whatever the word is elsewhere
  if (
    stretch.guess === 'person' &&
    first === last &&
    next.head === last &&
    next.dep === 'flat' &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    givenNameGender(tokens[first]!.text) !== undefined
  )
    return { ...stretch, last: last + 1 };
  // "Prime Minister Menachem Begin": a given name behind a title is followed by a surname, though it be tagged a verb
  if (
    stretch.guess === 'person' &&
    first === last &&
    first > 0 &&
    titleRole(tokens[first - 1]!.text) !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !isNoName(next.text) &&
    text[tokens[last]!.end] === ' ' &&
    givenNameGender(tokens[first]!.text) !== undefined &&
    knownNames().get(next.text) === undefined
  )
    return { ...stretch, last: last + 1 };
  if (
    text[tokens[last]!.end] === ' ' &&
    /^\d{1,2}$/.test(next.text) &&
    takesNumber(stretch, tokens[last]!.text, next.text, tokens[last + 2]?.text ?? '')
  )
    return { ...stretch, last: last + 1 };
  if (!(stretch.guess === 'person' || stretch.finder === 'capitals') || last === first) return stretch;
  const hyphen = tokens[last]!.text === '-' ? last : last + 1;
  const tail = tokens[hyphen + 1];
  const glued =
    tokens[hyphen]?.text === '-' &&
    tail &&
    tokens[hyphen]!.end === tail.start &&
    tokens[hyphen - 1]!.end === tokens[hyphen]!.start;
  if (!glued || hyphen - 1 <= first) return hyphen === last ? { ...stretch, last: last - 1 } : stretch;
  return /^\p{Ll}{1,6}$/u.test(tail.text) &&
    !/^(led|style|era|born|based|like|backed|run|free|type|owned|held|made|loyal|allied|headed|ruled|fan|fans|allies|ally)$/.test(
      tail.text,
    )
    ? { ...stretch, last: hyphen + 1 }
    : stretch;
}
