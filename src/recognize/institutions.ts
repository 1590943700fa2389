import { nameHeadType } from '../lexicon/head-words.ts';
import { beginsUpper, type Line, type Stretch, textOf } from './candidate.ts';

/** Bodies that have no other name within their state. */
const ALWAYS = new Set(
  'Parliament Congress Senate Commission Treasury Cabinet Chancellery Coalition Fed Politburo Admiralty Army Navy'.split(
    ' ',
  ),
);
/** Bodies that are called by their head word once their full name has been read. */
const LATER =
  /^(Party|Fund|Bank|Union|Agency|Ministry|Council|Court|Tribunal|University|Institute|Church|Federation|Alliance|League|Association|Department|Foundation|Assembly|Army|Navy|Bureau|Authority|Committee|Community|Movement|Front|Brotherhood|Observatory)$/;

/** The head words of the bodies that a document names in full: "International Monetary Fund" -> "Fund". */
export function headsOfBodies(lines: readonly Line[], found: readonly (readonly Stretch[])[]): Set<string> {
  const heads = new Set<string>();
  lines.forEach((line, i) => {
    for (const stretch of found[i]!) {
      if (stretch.last === stretch.first) continue;
      const words = textOf(line, stretch).split(' ');
      const of = words.findIndex((word) => word === 'of' || word === 'for');
      const head = of > 0 ? words[of - 1]! : words.at(-1)!;
      if (LATER.test(head) && nameHeadType(head) === 'organization') heads.add(head);
    }
  });
  return heads;
}

/**
 * A body by its bare head word in capitals: "the Commission", "told Parliament", "the Fund" after "the International Monetary Fund".
 * Counter-examples: the first word of a sentence, and headlines that write every word with a capital.
 */
export function institutions(line: Line, heads: ReadonlySet<string>): Stretch[] {
  if (line.capitals) return [];
  const found: Stretch[] = [];
  line.tokens.forEach(({ text, tag }, i) => {
    if (
      i === 0 ||
      !beginsUpper(text) ||
      (tag !== 'PROPN' && tag !== 'NOUN') ||
      !(ALWAYS.has(text) || heads.has(text))
    )
      return;
    const next = line.tokens[i + 1]?.text ?? '';
    if (
      /^\p{Lu}/u.test(next) &&
      !/^(President|Speaker|Chairman|Secretary|General|Colonel|Captain|Major|Lieutenant|Admiral|Sergeant|Lt\.?|Gen\.?|Col\.?|Capt\.?|Maj\.?|Sgt\.?|Spc\.?)$/.test(
        next,
      )
    )
      return;
    found.push({ first: i, last: i, finder: 'pattern/institution', type: 'organization' });
  });
  return found.length && isTitleCase(line) ? [] : found;
}

/** "Sarkozy Tells Parliament of Union Plan": most longer words begin with a capital. */
function isTitleCase({ tokens }: Line): boolean {
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (!/^\p{L}{4}/u.test(text)) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return words > 3 && capitals / words > 0.7;
}
