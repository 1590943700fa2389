import { nominalHeadType } from '../lexicon/head-words.ts';
import { titleRole } from '../lexicon/title-table.ts';
import type { Token } from '../model/sentence.ts';
import { headOf, isAcronym, isCapitalized, type Line, type Stretch } from './candidate.ts';
import { add, noScores, type Scores } from './scores.ts';

const SPEECH = new Set(
  'say tell add explain warn argue insist claim admit acknowledge deny reply ask note stress believe think know feel hope want recall remember write joke smile laugh die marry'.split(
    ' ',
  ),
);
const ACT = new Set(
  'announce report publish release launch approve reject decide plan offer agree sign vote accuse criticize condemn demand call urge order deploy buy sell acquire employ hire fire sue fund manufacture produce'.split(
    ' ',
  ),
);
const MOTION = new Set(
  'travel go fly arrive return move head flee come visit leave drive march withdraw depart live stay reach deport extradite send'.split(
    ' ',
  ),
);

/** What a common noun right before a name says of it: "the newspaper Izvestia", "carmaker Opel", "the city of Kano". */
const BEFORE: Readonly<Record<string, Scores>> = {};
const before = (words: string, scores: Scores): void => {
  for (const word of words.split(' ')) (BEFORE as Record<string, Scores>)[word] = scores;
};
before(
  'newspaper daily magazine weekly broadcaster agency company firm carmaker automaker airline bank group party club team movement organization organisation union association institute university publisher retailer manufacturer maker giant watchdog ngo charity militia conglomerate website network station operator subsidiary startup corporation lender insurer brand label supplier',
  { organization: 2.5 },
);
before(
  'city town village capital province region district island port suburb neighborhood neighbourhood river lake mountain valley peninsula settlement county territory resort enclave municipality',
  { place: 2.5 },
);
before('country state nation republic kingdom', { state: 0.8, place: 0.8 });
before('airport prison stadium palace hotel museum camp base', { facility: 2 });
before('film movie book novel album song ship ferry vessel yacht liner tanker trawler steamer freighter', {
  product: 2.5,
});
before('cruiser battleship frigate submarine destroyer corvette gunboat dreadnought minesweeper warship', {
  weapon: 4.5,
  place: -2,
  product: 1,
});
before('shuttle spacecraft spaceship', { product: 4.5, place: -2 });
before('carrier', { weapon: 2.5, product: 1 });
before('tank missile rocket rifle helicopter jet fighter bomber drone', { weapon: 2.5 });

/** What a common noun right after a name says of it: "Yahoo shares", "Idlib province". */
const AFTER: Readonly<Record<string, Scores>> = {};
const after = (words: string, scores: Scores): void => {
  for (const word of words.split(' ')) (AFTER as Record<string, Scores>)[word] = scores;
};
after(
  'province region district city river mountains valley county island airport peninsula suburb coast border area lake neighborhood square street stadium mosque',
  { place: 1.5, person: -1 },
);
after(
  'party group company spokesman spokeswoman spokesperson shares ceo chief executive headquarters employees staff board union newspaper news agency movement militia fighters militants rebels insurgents officials magazine daily website bank airlines lawmaker lawmakers mp deputy faction leader chairman boss subsidiary plant store stores unit',
  { organization: 0.9, person: -0.8 },
);

const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX';
const POSSESSIVE = new Set(['’s', "'s", "'"]);
const WHERE = new Set(
  'in near outside around throughout across inside toward towards onto north south east west northern southern eastern western central downtown'.split(
    ' ',
  ),
);
const MODIFIES = new Set(['compound', 'nmod:poss', 'nmod:desc', 'amod']);
/** What one does to a place. */
const OVERRUN = new Set(
  'visit leave reach tour enter bomb capture besiege liberate flee occupy evacuate retake recapture shell'.split(
    ' ',
  ),
);
const OFFICES = new Set(
  'ceo head chief director chairman chairwoman founder co-founder boss spokesman spokeswoman owner employee subsidiary board member leader manager unit division'.split(
    ' ',
  ),
);
const NOTHING: Scores = {};

/** Evidence around a name: preposition, verb, title, apposition, brackets, the noun before and after. */
export function contextEvidence(line: Line, stretch: Stretch): Scores {
  const scores = noScores();
  const { tokens, words } = line;
  const { first, last } = stretch;
  const head = headOf(line, stretch);
  const previous = words[first - 1] ?? '';
  const next = words[last + 1] ?? '';
  const { dep, head: governor } = tokens[head]!;
  const verb = governor >= 0 && isVerb(tokens[governor]!) ? tokens[governor]!.lemma : '';

  // "President X", "striker X", "Mr. X"
  const role =
    titleRole(previous) ??
    (first > 1 ? titleRole(`${tokens[first - 2]!.text} ${previous}`) : undefined) ??
    // "Secretary of State Cordell Hull"
    (first > 2 && tokens[first - 2]!.text === 'of'
      ? titleRole(`${tokens[first - 3]!.text} of ${previous}`)
      : undefined);
  const possessed = POSSESSIVE.has(tokens[last + 1]?.text ?? '');
  const vessel = BEFORE[words[first - 2] ?? ''];
  // "the cruiser General Belgrano"
  if (role !== undefined && (vessel?.weapon || vessel?.product)) add(scores, vessel, 2);
  else if (role !== undefined && previous !== 'owner' && previous !== 'rival') add(scores, { person: 2.5 });
  else if (BEFORE[previous]) add(scores, BEFORE[previous]!);
  // "companies such as X", "parties like X"
  const listed =
    previous === 'as' && tokens[first - 2]?.text === 'such'
      ? tokens[first - 3]
      : previous === 'like'
        ? tokens[first - 2]
        : undefined;
  if (listed?.xpos === 'NNS' && BEFORE[listed.lemma]) add(scores, BEFORE[listed.lemma]!);
  if (previous === 'of' && BEFORE[words[first - 2] ?? '']?.place) add(scores, { place: 2, person: -1 });
  if (AFTER[next] && !possessed) add(scores, AFTER[next]!);

  // "in Höhler's book": nothing is said of where she is
  if (WHERE.has(previous) && !(possessed && /^(in|near|outside|around|inside)$/.test(previous)))
    add(scores, {
      place: previous === 'near' ? 1.8 : previous === 'in' ? 1.3 : 1,
      person: previous === 'near' ? -1.8 : -1.2,
      organization: -0.2,
    });
  else if (previous === 'at') add(scores, { organization: 0.6, facility: 0.4, place: 0.3, person: -1 });
  else if ((previous === 'to' || previous === 'from' || previous === 'into') && MOTION.has(verb))
    add(scores, { place: 0.8, person: -0.4 });
  // "the Assange hearing": the article is the hearing's
  else if (previous === 'the' && MODIFIES.has(dep)) add(scores, first === last ? { organization: 0.3 } : {});
  else if (previous === 'the' && first === last)
    add(scores, { person: -1.6, organization: 0.9, place: -0.6 });
  else if (previous === 'the') add(scores, { person: -1.6, organization: 0.3, event: 0.2 });

  if (dep.startsWith('nsubj') && !dep.endsWith('pass')) {
    if (SPEECH.has(verb)) add(scores, { person: 0.9, place: -0.8 });
    else if (ACT.has(verb)) add(scores, { organization: 0.6, person: 0.3, place: -0.6 });
    else if (verb) add(scores, { person: 0.3, place: -0.3 });
  }
  if (dep === 'obj' && OVERRUN.has(verb)) add(scores, { place: 0.8 });
  // "Partei für Freiheit (PFF)": a short form behind its long one
  if (
    previous === '(' &&
    next === ')' &&
    first === last &&
    isAcronym(tokens[first]!.text) &&
    isCapitalized(tokens[first - 2]?.text ?? '')
  )
    add(scores, { organization: 0.8 });
  add(scores, ofOffice(line, stretch, possessed));
  add(scores, ofApposition(line, head, last));
  for (const child of line.children[head]!)
    if (
      tokens[child]!.dep === 'acl:relcl' &&
      line.children[child]!.some((i) => /^(who|whom|which)$/i.test(tokens[i]!.text))
    )
      add(
        scores,
        line.children[child]!.some((i) => /^which$/i.test(tokens[i]!.text))
          ? { person: -1.5 }
          : { person: 1.2 },
      );
  return scores;
}

/** "the head of Yukos", "Jenoptik's Norbert Thiel", "shares in Yahoo", "Oscar Velasco from Oxfam". */
function ofOffice({ tokens, words }: Line, { first, last }: Stretch, possessed: boolean): Scores {
  const previous = words[first - 1] ?? '';
  const noun = tokens[first - 2]?.lemma.toLowerCase() ?? '';
  if (
    possessed &&
    tokens[last + 2]?.tag === 'PROPN' &&
    tokens[last + 2]!.name === 'B-person' &&
    tokens[last + 3]?.name === 'I-person'
  )
    return { organization: 1.2, place: 0.4, person: -1.5 };
  if (previous === 'of' && OFFICES.has(noun)) return { organization: 1.3, state: 0.3, person: -1.2 };
  if (previous === 'in' && /^(share|stake|holding|stock)$/.test(noun))
    return { organization: 2, person: -1, place: -1.5 };
  if (previous === 'from' && tokens[first - 2]?.name.endsWith('-person'))
    return { organization: 1, place: 0.5, person: -1.5 };
  return NOTHING;
}

/** ", 27,", ", the company's director,", ", a city in ...", "(CDU)". */
function ofApposition({ tokens, children }: Line, head: number, last: number): Scores {
  const scores: Scores = {};
  if (
    tokens[last + 1]?.text === ',' &&
    /^\d\d$/.test(tokens[last + 2]?.text ?? '') &&
    /^[,.]$/.test(tokens[last + 3]?.text ?? '.')
  )
    add(scores, { person: 2.5 });
  for (const child of children[head]!) {
    const token = tokens[child]!;
    if (token.dep !== 'appos' || child < last || token.tag !== 'NOUN') continue;
    const type = nominalHeadType(token.lemma);
    if (type && type !== 'other' && type !== 'group') add(scores, { [type]: 1.6 });
    else if (titleRole(token.lemma) !== undefined) add(scores, { person: 1.6 });
  }
  // "is a city in", "was a member of"
  const governor = tokens[head]!.head;
  if (
    tokens[head]!.dep === 'nsubj' &&
    governor >= 0 &&
    tokens[governor]!.tag === 'NOUN' &&
    children[governor]!.some((i) => tokens[i]!.dep === 'cop')
  ) {
    const type = nominalHeadType(tokens[governor]!.lemma);
    if (type && type !== 'other' && type !== 'group') add(scores, { [type]: 1.6 });
  }
  return scores;
}
