import { isNoName, nameHeadType } from '../lexicon/head-words.ts';
import { knownNames } from '../lexicon/known-names.ts';
import { givenNameGender, isSurname } from '../lexicon/person-names.ts';
import { titleRole } from '../lexicon/title-table.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import { isAcronym, isCapitalized, type Line, type Stretch } from './candidate.ts';

/** Heads that draw what follows "of" or "for" into the name: "Ministry of Defense", "Bank of England", "Treaty of Trianon", "Battle of Verdun". */
const WITH_OF = new Set(
  (
    'ministry department bank university council organization organisation association federation house court bureau office institute academy board ' +
    'union league party movement front army agency society committee commission treaty peace battle siege congress convention act declaration charter ' +
    'chamber institution school college centre center fund foundation confederation community alliance coalition forum ambassador-of conference state church order museum ' +
    'hall duchy colony protectorate dominion memorandum authority corps gulf bay strait sea isle lake cape mount straits islands republic kingdom emirate principality sultanate joint assembly parliament network operation tribunal'
  ).split(' '),
);

/**
 * Names that their own words give away: a capitalized run that ends in "Ministry", "Party", "Airport", and one whose head draws in a phrase with
 * "of" or "for". Counter-examples: "President of Russia" (an office, not a body), "Bank shares", "Court rules" in a headline.
 */
export function patternNames(line: Line): Stretch[] {
  if (line.capitals) return [];
  const { tokens } = line;
  const found: Stretch[] = [];
  for (const finder of BY_FIRST_WORD)
    for (let i = 0; i < tokens.length; i++) if (finder.begins(tokens[i]!.text)) i = finder.at(line, i, found);
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(line, i)) continue;
    const end = runEnd(line, i);
    const reach = withOf(line, i, end);
    const last = reach > end ? reach : lastHead(line, i, end);
    if (last !== undefined && last > i) {
      const head = reach > end ? end : last;
      const word = tokens[head]!.text;
      // "House of Commons" is a body, "Chatham House" a house
      const type =
        reach > end && /^house$/i.test(word)
          ? 'organization'
          : // "Congress of Berlin" was a meeting
            reach > end && word === 'Congress' && isTown(tokens[last]!.text)
            ? 'event'
            : (nameHeadType(word) as EntityTypeId);
      found.push({ first: i, last, finder: `pattern/${tokens[head]!.text.toLowerCase()}`, type });
      i = last;
    } else i = end;
  }
  return found;
}

/** Whether a word is a town of the lists. */
const isTown = (word: string): boolean => /^(capital|city)$/.test(knownNames().get(word)?.list ?? '');

/** A pattern that its first word gives away. */
interface FirstWordPattern {
  readonly begins: (word: string) => boolean;
  /** Adds what it finds at a token; tells the last token that it has dealt with. */
  readonly at: (line: Line, i: number, found: Stretch[]) => number;
}

const oneOf = (words: string): ((word: string) => boolean) => {
  const set = new Set(words.split(' '));
  return (word) => set.has(word);
};

/** "signed an MoU" */
const memoranda: FirstWordPattern = {
  begins: oneOf('MoU MOU MoUs FTA'),
  at(_, i, found) {
    found.push({ first: i, last: i, finder: 'pattern/memorandum', type: 'treaty' });
    return i;
  },
};

/** "Resolution 1701", "UN Security Council Resolution 1701", "Article 5", "Protocol No. 2". */
const numberedTexts: FirstWordPattern = {
  begins: oneOf('Resolution Article Protocol Section Amendment Directive'),
  at({ tokens }, i, found) {
    if (!/^\d+[A-Za-z]?$/.test(tokens[i + 1]?.text ?? '')) return i;
    let first = i;
    while (first > 0 && isCapitalized(tokens[first - 1]!.text) && !isNoName(tokens[first - 1]!.text)) first--;
    found.push({ first, last: i + 1, finder: 'pattern/numbered', type: 'treaty' });
    return i + 1;
  },
};

/** "Operation Desert Storm", "Exercise Able Archer". Not "Operation Room", "Operation of the plant". */
const operations: FirstWordPattern = {
  begins: oneOf('Operation Exercise'),
  at(line, i, found) {
    const last = Math.min(runEnd(line, i), i + 3);
    if (last > i && nameHeadType(line.tokens[last]!.text) === undefined)
      found.push({ first: i, last, finder: 'pattern/operation', type: 'event' });
    return i;
  },
};

/** "Hotel zum Schwan", "Villa La Grange", "Palais Schaumburg": a building whose kind comes first. Not "Hotel staff", "Palace of Versailles". */
const hotels: FirstWordPattern = {
  begins: oneOf('Hotel Hôtel Villa Palais Palazzo Schloss Château Chateau Haus'),
  at(line, i, found) {
    const { tokens } = line;
    let last = i + 1;
    while (/^(zum|zur|de|du|des|la|le|am|di|del)$/.test(tokens[last]?.text ?? '')) last++;
    if (isCapitalized(tokens[last]?.text ?? '') && tokens[last]!.tag === 'PROPN')
      found.push({ first: i, last: runEnd(line, last), finder: 'pattern/hotel', type: 'facility' });
    return i;
  },
};

/** "Duke of Wellington", "Earl of Clarendon", "Prince of Wales": persons by their lands. Not "King of Jordan", an office with a holder. */
const nobility: FirstWordPattern = {
  begins: oneOf('Duke Duchess Earl Marquess Marquis Viscount Countess Archduke Prince Princess'),
  at({ tokens }, i, found) {
    const land = tokens[i + 2];
    if (
      land &&
      tokens[i + 1]!.text === 'of' &&
      isCapitalized(land.text) &&
      (!tokens[i]!.text.startsWith('P') || land.text === 'Wales') &&
      // the battleship "Prince of Wales"
      !/^(HMS|battleship|cruiser|frigate|carrier|ship|steamer|yacht|pub|inn|hotel)$/i.test(
        tokens[i - 1]?.text ?? '',
      )
    )
      found.push({ first: i, last: i + 2, finder: 'pattern/nobility', type: 'person' });
    return i;
  },
};

/** "2017 German federal election", "2014 Scottish independence referendum": a year, a land, a vote. Not "2017 elections" of nobody in particular. */
const datedVotes: FirstWordPattern = {
  begins: (word) => word.length === 4 && /^(1[89]|20)\d\d$/.test(word),
  at({ tokens }, i, found) {
    let named = false;
    for (let last = i + 1; last < Math.min(i + 9, tokens.length); last++) {
      const { text, tag } = tokens[last]!;
      if (/^(elections?|referendum|by-election|plebiscite)$/i.test(text)) {
        if (named) found.push({ first: i, last, finder: 'pattern/vote', type: 'event' });
        break;
      }
      if (isCapitalized(text)) named = true;
      else if (!/^(ADJ|NOUN|PROPN)$/.test(tag) && text !== '-') break;
    }
    return i;
  },
};

const BY_FIRST_WORD = [memoranda, numberedTexts, datedVotes, nobility, hotels, operations] as const;

/** A capitalized word that is no article, pronoun or weekday; at the start of a sentence it must look like a name. */
function startsName(line: Line, i: number): boolean {
  const token = line.tokens[i]!;
  if (!isCapitalized(token.text) || isFunctionWord(token.text)) return false;
  // "United States Department of Energy", however it is tagged
  if (/^(United|Combined|Joint|Allied)$/.test(token.text) && isCapitalized(line.tokens[i + 1]?.text ?? ''))
    return true;
  if (/^(VERB|AUX|ADV|PRON|DET|ADP|SCONJ|CCONJ|INTJ)$/.test(token.tag)) return false;
  return i > 0 || token.tag === 'PROPN' || (isAcronym(token.text) && token.text.length > 1);
}

const isFunctionWord = (text: string): boolean =>
  /^(the|a|an|this|that|these|those|his|her|its|their|our|my|your|in|on|at|for|of|to|by|with|from|as|and|or|but|if|when|while|after|before|since|until|former|some|all|many|most|both|each|every|no|not|new-look|mr|mrs|ms|dr|according|meanwhile|however|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\.?$/i.test(
    text,
  );

/** The end of a run of capitalized words in one line: "Islamic Revolutionary Guard Corps"; "&" and hyphens hold it together. */
function runEnd(line: Line, first: number, afterOf = false): number {
  const { tokens, text } = line;
  let last = first;
  for (let i = first + 1; i < tokens.length; i++) {
    if (text.slice(tokens[i - 1]!.end, tokens[i]!.start).includes('\n')) break;
    const word = tokens[i]!.text;
    // "Conservative Party of Canada [MP]", "Chamber of Deputies [Speaker]"
    if (
      (isAcronym(word) || (afterOf && !/^(General|Director|Officer)$/.test(word))) &&
      titleRole(word) !== undefined
    )
      break;
    if (isCapitalized(word) && !isFunctionWord(word)) last = i;
    else if (
      /^['’]s?$/.test(word) &&
      /^(People|Peoples|Workers|Women|Children|Farmers|Lord|Men|Students|Writers|Journalists|Teachers|Soldiers|Mothers|King|Queen)s?$/.test(
        tokens[i - 1]!.text,
      )
    )
      continue;
    else if (word === 'and' && joinsHead(tokens, i)) continue;
    else if (
      !((word === '&' || isGlued(line, i)) && i + 1 < tokens.length && isCapitalized(tokens[i + 1]!.text))
    )
      break;
  }
  return last;
}

/** A hyphen without spaces: "Asia-Pacific", not "NOTE - Acme Corp". */
const isGlued = ({ tokens }: Line, i: number): boolean =>
  tokens[i]!.text === '-' &&
  tokens[i - 1]!.end === tokens[i]!.start &&
  tokens[i + 1]?.start === tokens[i]!.end;

/** "National Oceanic and Atmospheric Administration": what stands before "and" belongs to the head behind it. Not "Germany and European Union". */
function joinsHead(tokens: Line['tokens'], and: number): boolean {
  for (let i = and + 1; i < Math.min(and + 5, tokens.length) && isCapitalized(tokens[i]!.text); i++) {
    if (nameHeadType(tokens[i]!.text) !== 'organization') continue;
    let at = tokens[and - 1]!.head;
    if (isAcronym(tokens[and - 1]!.text) || knownNames().get(tokens[and - 1]!.text)) return false;
    for (let step = 0; step < 5 && at >= 0; step++, at = tokens[at]!.head)
      if (at === i) return tokens[and - 1]!.name !== 'B-state';
  }
  return false;
}

/** The last word of the run that heads a name; a bare run of one word has none. */
function lastHead({ tokens }: Line, first: number, end: number): number | undefined {
  for (let i = end; i > first; i--) {
    const word = tokens[i]!.text;
    // "US President Bill Clinton"
    if (i < end && /^Bill$/.test(word)) continue;
    // "Foreign Ministry" and not "Ukraine Conflict"; the words around it must be names themselves
    const type = nameHeadType(word);
    // "Anthony Hill", "Walter Banks"
    const surname =
      (type === 'place' || type === 'facility' || type === 'event') &&
      (isSurname(word) ||
        givenNameGender(word) !== undefined ||
        /^(hill|park|lane|house|hall|woods|camp)$/i.test(word));
    if (
      surname &&
      tokens
        .slice(first, i)
        .some(({ text, name }) => givenNameGender(text) !== undefined || name.endsWith('-person'))
    )
      continue;
    if (type && !/^(VERB|AUX|ADV)$/.test(tokens[i]!.tag))
      return i === end || !isAcronym(tokens[i + 1]!.text) ? i : undefined;
  }
  return undefined;
}

/** How far "of ..." and "for ..." carry a name: "Organization for Security and Co-operation in Europe". */
function withOf(line: Line, first: number, end: number): number {
  const { tokens } = line;
  let last = end;
  if (!WITH_OF.has(tokens[end]!.text.toLowerCase())) return end;
  for (;;) {
    const of = tokens[last + 1]?.text;
    if (!of || !/^(of|for|on|against|in|and)$/.test(of)) break;
    if (last === end && !/^(of|for|on|against)$/.test(of)) break;
    let next = last + 2;
    if (/^the$/i.test(tokens[next]?.text ?? '')) next++;
    if (!tokens[next] || !isCapitalized(tokens[next]!.text) || isFunctionWord(tokens[next]!.text)) break;
    if (tokens[next]!.text === 'May' && /^(on|in|for)$/.test(of)) break;
    if (
      of === 'and' &&
      (!/^(of|for)$/.test(tokens[end + 1]!.text) ||
        next > last + 2 ||
        tokens[next]!.name.startsWith('B-') ||
        isKnownPlace(line, last))
    )
      break;
    // "the Ministry of Defense and Russia", "the Bank of England in London": two names
    if (
      (of === 'and' || of === 'in') &&
      next <= last + 2 &&
      isKnownPlace(line, next) &&
      !/^(security|co-?operation|development)$/i.test(tokens[last]!.text)
    )
      break;
    last = runEnd(line, next, true);
  }
  return first <= last ? last : end;
}

function isKnownPlace(line: Line, index: number): boolean {
  const entry = knownNames().longestAt(line.text, line.tokens, index)?.entry;
  return entry !== undefined && entry.list !== 'people' && entry.list !== 'demonym';
}
