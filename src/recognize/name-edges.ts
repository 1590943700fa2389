import { isNoName, nameHeadType } from '../lexicon/head-words.ts';
import { knownNames } from '../lexicon/known-names.ts';
import { givenNameGender, isSurname } from '../lexicon/person-names.ts';
import { isPluralTitle, isTitleModifier, titleRole } from '../lexicon/title-table.ts';
import { isCapitalized, type Line, type Stretch, textOf } from './candidate.ts';

/**
 * Frees a stretch of what stands at its edges and is no part of the name, and keeps that as a stretch of its own where it is a name too:
 * titles ("Rouen" Archbishop "Dominique Lebrun"), adjectives ("American" "Tyson"), owners ("US" "Congress").
 */
export const trimEdges = (line: Line, stretch: Stretch): Stretch[] =>
  clean(line, stretch).flatMap((each) => (mayHaveOwner(line, each) ? withoutOwner(line, each) : each));

const OWNERS = new Set('US U.S U.S. US. UN U.N U.N. UN. EU UK U.K U.K. UK.'.split(' '));

const mayHaveOwner = ({ tokens }: Line, { first, last }: Stretch): boolean =>
  first !== last && OWNERS.has(tokens[first]!.text);

/** Who owns a body stands before its name and is a name of its own: "US" and "Congress", "UN" and "Security Council"; but "US Army", "UN Women". */
function withoutOwner(line: Line, stretch: Stretch): Stretch[] {
  const { first, last, entry } = stretch;
  const owner = line.tokens[first]!.text;
  const next = line.tokens[first + 1]!.text;
  if (
    /^(Army|Navy|Naval|Coast|Special|Cyber|Strategic|Pacific|European|Northern|Marine|Forces|Air|Airways|Marines|Open|Women|Steel|Bancorp|Central|Virgin|Charter|Convention|Resolution|-)$/.test(
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
  const owner = stretch.guess === 'person' ? undefined : beforeOffice(line, stretch);
  if (owner) return owner;
  if (stretch.finder !== 'model') return [stretch];
  const vessel = shipIn(line, stretch);
  if (vessel) return vessel;
  let { first, last } = stretch;
  const before: Stretch[] = [];
  // "in May [Stalin] had ...", "Manila Bay on May 1"
  const isIn = (i: number): boolean =>
    /^(in|on|since|until|by|of|last|late|early|mid)$/i.test(tokens[i]?.text ?? '');
  if (first < last && tokens[first]!.text === 'May' && isIn(first - 1)) first++;
  if (last - first > 1 && tokens[last]!.text === 'May' && isIn(last - 1)) last -= 2;
  first = behindOffice(line, first, last);
  if (first < last && isPluralTitle(tokens[first]!.text) && tokens[first + 1]!.text !== 'of') first++;
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

/**
 * "[UN] Special Envoy Yasushi Akashi", "[Pentagon] Press Secretary Kenneth Bacon": the office before a person is no part of the body's name; nor is
 * "Ministers" of "the Ministers of Foreign Affairs" one.
 */
function beforeOffice(line: Line, stretch: Stretch): Stretch[] | undefined {
  const { tokens, text } = line;
  const { first, last, guess: _, ...rest } = stretch;
  if (first === last)
    return isPluralTitle(tokens[first]!.text) && tokens[first + 1]?.text === 'of' ? [] : undefined;
  for (let from = first + 1; from <= last; from++)
    for (let to = last; to <= last + 1 && to + 1 < tokens.length; to++)
      if (
        from < to &&
        tokens[to + 1]!.name === 'B-person' &&
        isCapitalized(tokens[to]!.text) &&
        isOffice(text.slice(tokens[from]!.start, tokens[to]!.end))
      ) {
        const whole = textOf(line, { first, last: from - 1 });
        const entry = knownNames().get(whole);
        return [
          {
            ...rest,
            first,
            last: from - 1,
            ...(entry ? { finder: 'lexicon', entry } : { guess: 'organization' }),
          },
        ];
      }
  return undefined;
}

/** "Dutch frigate [Zeeland]": a ship's name behind its kind, both of which the model took for one place. */
function shipIn(line: Line, { first, last, finder }: Stretch): Stretch[] | undefined {
  for (let i = first + 1; i < last; i++) {
    if (!SHIP.test(line.tokens[i]!.text)) continue;
    const entry = knownNames().get(textOf(line, { first, last: i - 1 }));
    const ship: Stretch = { first: i + 1, last, finder };
    return entry ? [{ first, last: i - 1, finder: 'lexicon', entry }, ship] : [ship];
  }
  return undefined;
}
const SHIP =
  /^(?:cruiser|battleship|frigate|submarine|destroyer|carrier|corvette|gunboat|dreadnought|minesweeper|warship)$/;

/** "Secretary of [State Cordell Hull]": an office of several words ends where the name begins. */
function behindOffice({ tokens, text }: Line, first: number, last: number): number {
  for (let i = first; i < last; i++)
    for (let from = Math.max(0, first - 3); from < first; from++)
      if (
        /\s/.test(text.slice(tokens[from]!.start, tokens[i]!.end)) &&
        isOffice(text.slice(tokens[from]!.start, tokens[i]!.end))
      )
        return i + 1;
  return first;
}

const isOffice = (text: string): boolean => {
  const role = titleRole(text);
  return role !== undefined && role !== '-';
};

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
  if (isPluralTitle(word)) return true;
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
