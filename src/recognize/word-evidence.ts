import { nameHeadType } from '../lexicon/head-words.ts';
import type { NameEntry, NameList } from '../lexicon/known-names.ts';
import { givenNameGender, isSurname } from '../lexicon/person-names.ts';
import { isAcronym, type Line, type ModelGuess, type Stretch } from './candidate.ts';
import { add, noScores, type Scores } from './scores.ts';

const GUESS: Readonly<Record<ModelGuess, Scores>> = {
  person: { person: 2 },
  state: { state: 0.6, place: 1.2 },
  place: { place: 2 },
  organization: { organization: 2 },
  other: { other: 0.8, organization: 0.4 },
};

/** What a list is worth: a capital is hardly ever anything else, a city may be a club, an outlet's name is often a word. */
const LIST: Readonly<Record<NameList, number>> = {
  state: 5,
  territory: 5,
  demonym: 6,
  people: 5,
  capital: 4,
  seat: 5,
  organization: 6,
  outlet: 4,
  body: 5,
  treaty: 6,
  event: 6,
  weapon: 3,
  team: 4.5,
  company: 4.5,
  'ambiguous-company': 1.5,
  person: 6,
  region: 3.5,
  city: 3,
  'ambiguous-city': 1,
  watchlist: 100,
};

/** Evidence in the words of a name themselves: its lists, its head, given names, the way it is written. */
export function wordEvidence(line: Line, stretch: Stretch): Scores {
  const scores = noScores();
  if (stretch.guess) add(scores, GUESS[stretch.guess]);
  // what a list has in full is not told by its last word: "Soviet Union", "Russian Federation"
  if (stretch.type && !stretch.entry)
    add(scores, { [stretch.type]: stretch.finder.startsWith('pattern') ? 5 : 6 });
  if (stretch.entry) add(scores, ofEntry(stretch.entry));
  if (stretch.entry && stretch.entry.list !== 'ambiguous-city') return scores;
  const words = line.tokens.slice(stretch.first, stretch.last + 1).map(({ text }) => text);
  add(scores, ofHead(words, stretch));
  add(scores, ofPerson(line, words));
  if (!stretch.entry) add(scores, ofWriting(line, words, stretch.guess));
  return scores;
}

const ofEntry = ({ list, known }: NameEntry): Scores => ({ [known.type]: LIST[list] });

/** "Democratic Party", "Mekong River", "Volkswagen AG", and "Bank of ..." for a name with a tail. */
function ofHead(words: readonly string[], stretch: Stretch): Scores {
  if (words.length < 2 || stretch.type || (stretch.entry && stretch.entry.list !== 'ambiguous-city'))
    return {};
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const head = of > 0 ? words[of - 1]! : words.at(-1)!;
  const type = nameHeadType(head);
  if (!type) return {};
  // "Paris Hilton", "Walter Hill": heads that are surnames as well say less
  const surname = isSurname(head) || givenNameGender(head) !== undefined;
  return { [type]: surname ? 1.5 : 3.5 };
}

/** Titles that are part of how a person is called. */
const BY_TITLE =
  /^(Queen|Lord|Lady|Dame|Prince|Princess|Count|Countess|Archduke|Pope|Sir|Viscount|Baron|Baroness)$/;

/** "Angela Merkel", "J. K. Rowling", "Muammar al-Gaddafi". */
function ofPerson(line: Line, words: readonly string[]): Scores {
  const plain = line.capitals ? words.map(sentenceCase) : words;
  const [first] = plain;
  const last = plain.at(-1)!;
  if (words.length === 1) {
    if (givenNameGender(first!)) return { person: 1.2 };
    return isSurname(first!) ? { person: 0.8 } : {};
  }
  if (words.some((word) => word === 'of' || word === 'for' || word === '&')) return {};
  let score = 0;
  // "Queen Victoria", "Lord Halifax"; not "Queen Elizabeth Hospital"
  if (BY_TITLE.test(first!) && !nameHeadType(last)) score += 3.5;
  // "Al Gore", but "Al Shadadi"
  if (first === 'Al' && !isSurname(last)) score += 0.6;
  else if (givenNameGender(first!)) score += 2.2;
  else if (/^\p{Lu}\.$/u.test(first!)) score += 1.8;
  if (isSurname(last)) score += 0.8;
  else if (givenNameGender(last) && words.length === 2) score += 0.4;
  if (plain.slice(1, -1).some((word) => /^(\p{Lu}\.?|van|von|bin|ibn|abu|de|da|dos|ben|el|al)$/u.test(word)))
    score += 0.6;
  if (nameHeadType(last) && !isSurname(last)) score -= 2;
  return score ? { person: score } : {};
}

const DIGIT = /\d/;
/** "SoundCloud" */
const MIXED = /^\p{Lu}\p{Ll}+\p{Lu}/u;
/** "Hagenburg" */
const TOWN_ENDING =
  /(stan|grad|burg|bourg|ville|abad|pur|shire|borough|polis|wick|ford|heim|hausen|stadt|furt|sk)$/;

// first words that tell what a name of several words is
const ARMED_BODIES = new Set(
  "Jaish Jaysh Ansar Jund Liwa Saraya Kataib Kata'ib Harakat Ahrar Jabhat Asaib Faylaq".split(' '),
);
const STORMS = new Set(['Operation', 'Hurricane', 'Typhoon', 'Cyclone']);
const LANDSCAPE = new Set(
  'Lake Mount Mt Mt. Cape Port Fort Saint San Santa Rio Gulf Isle Sea Bay Strait New Upper Lower'.split(' '),
);
const SHIPS = new Set(['USS', 'HMS', 'FS', 'RMS']);
const BODIES = new Set(
  (
    'FC AC AS SC VfB VfL FSV TSV SV RB Real Borussia Bayer Bayern Dynamo Dinamo Spartak Lokomotiv Lokomotive Olympique Sporting Atletico Atlético ' +
    'Inter Eintracht Hertha Werder Club PT Banco Banque Deutsche Partido Parti Partito'
  ).split(' '),
);

/** "NRA", "SoundCloud", "Boeing 747", "Hagenburg". */
function ofWriting(line: Line, words: readonly string[], guess: ModelGuess | undefined): Scores {
  const [word] = words;
  const scores = noScores();
  if (words.length === 1) {
    // "BRENNER": the model sees a person in it
    if (guess === 'person' && word!.length > 3 && !line.capitals && isAcronym(word!)) return scores;
    if (!line.capitals && isAcronym(word!) && word!.length > 1)
      add(scores, { organization: DIGIT.test(word!) ? 0.3 : 1.8, person: -1.5, place: -0.8, state: -0.5 });
    else if (MIXED.test(word!) && !/^(Mc|Mac|De|La|Le|Di|Van|O)\p{Lu}/u.test(word!))
      add(scores, { organization: 1.2 });
    if (TOWN_ENDING.test(word!)) add(scores, { place: 0.6 });
    if (DIGIT.test(word!) && !line.capitals) add(scores, { product: 0.5, person: -1 });
    if (word === '&') add(scores, { organization: 2 });
    return scores;
  }
  // "Jaish al-Mahdi", "Ansar Beit al-Maqdis": an army, a front, the partisans of
  if (ARMED_BODIES.has(word!)) add(scores, { organization: 4, person: -1 });
  // "CJTF-OIR": short forms of bodies joined by a hyphen
  if (words.length === 3 && words[1] === '-' && isAcronym(word!) && isAcronym(words[2]!) && !line.capitals)
    add(scores, { organization: 1.8, person: -3, place: -0.8 });
  if (words.some((each) => DIGIT.test(each)) && !line.capitals) add(scores, { product: 0.5, person: -1 });
  if (words.includes('&')) add(scores, { organization: 2 });
  if (words.length === 2 && STORMS.has(word!)) add(scores, { event: 3 });
  if (LANDSCAPE.has(word!)) add(scores, { place: 1 });
  // "Radio Moscow", "Upper Nile"
  if (word === 'Radio') add(scores, { organization: 3 });
  if (words.length === 2 && /^(?:Upper|Lower)$/.test(word!)) add(scores, { place: 2 });
  if (word === 'Operation' || word === 'Exercise' || word === 'Hurricane') add(scores, { event: 2.5 });
  if (SHIPS.has(word!)) add(scores, { weapon: 4 });
  if (BODIES.has(word!)) add(scores, { organization: 2 });
  return scores;
}

const sentenceCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
