import { isWeakHead } from '../lexicon/head-words.ts';
import { knownNames } from '../lexicon/known-names.ts';
import { titleRole } from '../lexicon/title-table.ts';
import type { KnownEntity } from '../model/mention.ts';
import type { Token } from '../model/sentence.ts';
import type { EntityTypeId } from '../ontology/entity-types.ts';
import { isCapitalized, type Line, type TokenSpan } from './candidate.ts';
import { GOVERNMENT, nominalType } from './nominal-type.ts';

export interface Nominal extends TokenSpan {
  readonly type: EntityTypeId;
  readonly head: number;
  readonly known?: KnownEntity;
  /** Whether the description serves as a name: "Iraqi security forces". */
  readonly named?: boolean;
}

/**
 * Described things: a noun of the word classes with its modifiers, without article, possessor and relative clause: "comprehensive strategic
 * partnership treaty", "North Korean troops", "two leaders"; a phrase with "of", "in", "on", "between" stays with treaties and events ("war in Ukraine").
 * Left out: the title before a name ("President Putin"), the first part of a compound ("treaty text"), weak words that nothing points at
 * ("side", "people").
 *
 * @param owner for each token, whether a name covers it
 */
export function* nominals(line: Line, owner: Uint8Array, persons: Uint8Array): Generator<Nominal> {
  const { tokens } = line;
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head]!;
    if (
      token.tag !== 'NOUN' &&
      !(token.tag === 'PROPN' && !line.capitals && titleRole(token.text) !== undefined)
    )
      continue;
    if (owner[head]) continue;
    if (
      /^(compound|flat|nmod:desc|fixed|goeswith|nmod:unmarked|obl:unmarked)$/.test(token.dep) ||
      titlesName(line, head, persons)
    )
      continue;
    const type = nominalType(line, head);
    if (!type) continue;
    const first = withOccasion(line, leftEdge(line, head, persons));
    if (token.tag === 'PROPN' && first === head && !pointedAt(line, head)) continue;
    if (isWeakHead(token.lemma) && first === head && !pointedAt(line, head)) continue;
    // bare plurals of things say nothing: "talks", "weapons", "films"
    if (first === head && /^(product|weapon|place|other)$/.test(type) && !hasArticle(line, head)) continue;
    const last =
      type === 'treaty' || type === 'event'
        ? rightEdge(line, head, type)
        : type === 'person'
          ? officeEnd(line, head)
          : head;
    const known = governmentOf(line, first, head);
    const named = !persons[first] && isArmedBody(line, first, head, owner);
    yield {
      first,
      last,
      head,
      type: known ? 'state' : named ? 'organization' : type,
      ...(known && { known }),
      ...(named && { named }),
    };
  }
}

/**
 * The armed forces of a state or alliance are called by a description that serves as a name: "Iraqi security forces", "Coalition military
 * forces". Not "two Iraqi soldiers", "rebel forces", "Russian nuclear forces".
 */
function isArmedBody({ tokens }: Line, first: number, head: number, owner: Uint8Array): boolean {
  if (tokens[head]!.text.toLowerCase() !== 'forces' || first === head || !owner[first]) return false;
  for (let i = first; i < head; i++)
    if (
      !owner[i] &&
      !/^(security|armed|military|defen[cs]e|democratic|special|ground|land|naval|air|allied)$/i.test(
        tokens[i]!.text,
      )
    )
      return false;
  return isCapitalized(tokens[first]!.text);
}

/** "President Putin", "North Korean leader Kim Jong-un": the noun belongs to the name beside it. */
function titlesName(line: Line, head: number, persons: Uint8Array): boolean {
  const { tokens } = line;
  const next = head + 1;
  // "Secretary of State James Baker"
  const end = officeEnd(line, head);
  if (end > head && persons[end + 1]) return true;
  // "Attorney General NAME"
  if (/^General$/.test(tokens[next]?.text ?? '') && persons[next + 1]) return true;
  if (!persons[next]) return false;
  const { dep, head: governor } = tokens[next]!;
  return (
    (governor === head && /^(appos|flat|nmod|compound|nmod:desc)/.test(dep)) ||
    tokens[head]!.head === next ||
    (/^(flat|appos)$/.test(dep) && governor === head) ||
    (titleRole(tokens[head]!.text) !== undefined && !/^(is|was|,)$/.test(tokens[next]!.text))
  );
}

/** The last word of an office that has "of" in its own name: "Secretary of State", "minister of foreign affairs". */
function officeEnd({ tokens, text }: Line, head: number): number {
  if (tokens[head + 1]?.text !== 'of') return head;
  for (let last = Math.min(head + 4, tokens.length - 1); last > head + 1; last--)
    if (titleRole(text.slice(tokens[head]!.start, tokens[last]!.end)) !== undefined) return last;
  return head;
}

/** Participles that work as prepositions. */
const PREPOSITIONAL = /^(?:including|excluding|involving|following|regarding|concerning|according)$/i;

const LEFT =
  /^(amod|compound|nummod|nmod:desc|advmod|punct|goeswith|conj|cc|obl:unmarked|nmod:unmarked|obl|nmod|case|acl|flat)$/;

/** The first token of the unbroken modifiers before a noun; an article, a possessor and a quotation mark end them. */
function leftEdge({ tokens }: Line, head: number, persons: Uint8Array): number {
  let first = head;
  for (let i = head - 1; i >= 0; i--) {
    const { tag, dep, text, xpos } = tokens[i]!;
    if (!within(tokens, i, head) || !LEFT.test(dep)) break;
    // "made King [Victor Emmanuel] emperor"; "LONDON - Argentine forces"
    if (
      (persons[i] && titleRole(tokens[head]!.text) !== undefined) ||
      (text === '-' && tokens[i - 1]?.end !== tokens[i]!.start)
    )
      break;
    if (
      /^(DET|PRON|ADP|AUX|PART|CCONJ|SCONJ)$/.test(tag) ||
      xpos === 'POS' ||
      (text !== '-' && /^[^\p{L}\p{N}]/u.test(text))
    )
      break;
    if (tag === 'ADV' && i === first - 1 && tokens[i]!.head === head) break;
    if (PREPOSITIONAL.test(text)) break;
    // "at least 26 people"
    if (/^(least|most)$/i.test(text) && tokens[i - 1]?.text.toLowerCase() === 'at') break;
    if (
      /^(such|several|many|few|other|same|own|last|next|more|most|first|former)$/i.test(text) &&
      i === first - 1 &&
      tokens[i]!.head === head &&
      text !== 'former' &&
      text !== 'first'
    ) {
      if (!/^(several|many|few|other)$/i.test(text)) break;
    }
    first = i;
  }
  // "at [least] four people"
  const isLoose = ({ text, tag }: Token): boolean =>
    text === '-' || tag === 'ADV' || /^(least|most)$/i.test(text);
  while (first < head && isLoose(tokens[first]!)) first++;
  return first;
}

/** "New Year's" of "New Year's greeting message": an occasion possesses nothing, it describes. */
function withOccasion({ tokens, text }: Line, first: number): number {
  if (first < 2 || tokens[first - 1]!.xpos !== 'POS') return first;
  for (const start of [first - 3, first - 2]) {
    if (start < 0) continue;
    const match = knownNames().longestAt(text, tokens, start);
    if (match?.entry.list === 'event' && start + match.count === first - 1) return start;
  }
  return first;
}

/** Whether a token depends on the head, at whatever remove; chains before a noun are short. */
function within(tokens: Line['tokens'], index: number, head: number): boolean {
  let at = index;
  for (let step = 0; step < 8 && at >= 0; step++) {
    at = tokens[at]!.head;
    if (at === head) return true;
  }
  return false;
}

/** When and where a text was signed are no part of it: "treaty on Monday", "pact of steel at the Chancellery". */
const WHEN =
  /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|day|days|week|weeks|month|months|year|years|hour|hours|time|own)$/;
const NO_PART = /^(by|for|with|from|to|at|after|before|since|during|until|within)$/i;

/**
 * "war in Ukraine", "agreement on prisoners of war", as far as the phrase has no verb and no comma. A war or a summit is called by its place, a
 * treaty by its matter and its parties: "treaty of peace in Paris" is a treaty of peace.
 */
function rightEdge({ tokens, children }: Line, head: number, type: EntityTypeId): number {
  // a ceasefire holds where the war is, as a war does
  const signed = type === 'treaty' && !/^(ceasefire|cease-fire|truce)$/.test(tokens[head]!.lemma);
  let last = head;
  for (const child of children[head]!) {
    const token = tokens[child]!;
    if (child < head || token.dep !== 'nmod') continue;
    const preposition = children[child]!.find((i) => tokens[i]!.dep === 'case');
    if (
      preposition === undefined ||
      !(signed ? /^(of|on|between|against)$/i : /^(of|in|on|between|against)$/i).test(
        tokens[preposition]!.text,
      ) ||
      preposition !== last + 1 ||
      WHEN.test(tokens[child]!.text) ||
      tokens[child]!.tag === 'PRON'
    )
      break;
    let end = child;
    const isPlaceOfTreaty = (i: number): boolean => signed && tokens[i]!.text === 'in';
    for (let i = child + 1; i < tokens.length && within(tokens, i, child); i++) {
      // "the downing of a jet by rebels": who did it is no part of it
      if (NO_PART.test(tokens[i]!.text)) break;
      if (tokens[i]!.tag === 'ADP' && (WHEN.test(tokens[i + 1]?.text ?? '') || isPlaceOfTreaty(i))) break;
      if (
        /^(acl|acl:relcl|advcl|punct|appos|parataxis|cc|conj)$/.test(tokens[i]!.dep) &&
        !/^(cc|conj)$/.test(tokens[i]!.dep)
      )
        break;
      end = i;
    }
    if (end - head > 10) break;
    last = end;
    break;
  }
  while (last > head && /^(CCONJ|ADP|PUNCT|DET)$/.test(tokens[last]!.tag)) last--;
  return last;
}

/** "a letter", "the plane": one thing, new or known. */
const hasArticle = (line: Line, head: number): boolean =>
  pointedAt(line, head) ||
  line.children[head]!.some((i) => line.tokens[i]!.dep === 'det' && /^an?$/i.test(line.tokens[i]!.text));

/** "the", "this", "its", "both", "two", "Russia's": a determiner that points at something. */
function pointedAt({ tokens, children }: Line, head: number): boolean {
  return children[head]!.some((i) => {
    const { dep, text } = tokens[i]!;
    return (
      /^(det|nmod:poss|nummod|det:predet)$/.test(dep) && !/^(a|an|no|any|some|all|every|each)$/i.test(text)
    );
  });
}

/** American presidents of the last decades, whose governments are called by their names. */
const PRESIDENTS =
  /^(Truman|Eisenhower|Kennedy|Johnson|Nixon|Ford|Carter|Reagan|Bush|Clinton|Obama|Trump|Biden)$/;

/** "the Turkish government", "the Trump administration", "the Kabul regime": the government is its state. "The coalition government" names none. */
function governmentOf(line: Line, first: number, head: number): KnownEntity | undefined {
  if (!GOVERNMENT.test(line.tokens[head]!.lemma)) return undefined;
  for (let i = first; i < head; i++) {
    if (!isCapitalized(line.tokens[i]!.text)) continue;
    // "the Obama administration"
    if (PRESIDENTS.test(line.tokens[i]!.text) && line.tokens[head]!.lemma === 'administration')
      return knownNames().get('United States')?.known;
    const entry = knownNames().longestAt(line.text, line.tokens, i)?.entry;
    if (entry?.known.type === 'state') return entry.known;
    if (entry?.state && entry.list === 'capital') return entry.state;
  }
  return undefined;
}
