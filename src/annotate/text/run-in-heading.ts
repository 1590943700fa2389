/** Words that begin a report, written large: in the middle of a sentence they would be small. */
const OPENERS: ReadonlySet<string> = new Set(
  `The In On At But He She It They We According After While When Although Despite Speaking Following Addressing Asked Meanwhile However
   Earlier Last During Since As If This These There His Her Their Its For From With Under Several Both Once Until Because Yet
   Before What`.split(/\s+/),
);

/** Behind these no heading ends: "out of The Hague", "is The", and what has a name of its own: "the newspaper The Times". */
const GOES_ON: ReadonlySet<string> = new Set(
  `of and or in the a an to for on at by with from is was are were be been as that than into over about against between who which his her
   their its our my your this these called named titled entitled dubbed newspaper daily weekly magazine paper tabloid journal website
   broadsheet book film movie documentary album song novel band series show play musical opera episode single ship poem column programme
   program track record painting club pub hotel company group party`.split(/\s+/),
);

/** Longest heading, in tokens. */
const LONGEST = 11;

/**
 * Where the report begins behind a heading that has run into it, as happens where a page's line breaks are lost: "Difficulties ahead The
 * president has also decided"; the start itself without one, as in "British troops left The Hague", "the film In the Heat of the Night".
 * @param forms the tokens' text
 * @param start first token of a sentence
 */
export function behindHeading(forms: readonly string[], start: number): number {
  if (!/^(?:\p{Lu}|["“'‘])/u.test(forms[start] ?? '')) return start;
  for (let at = start + 1; at <= start + LONGEST && at + 3 < forms.length; at++) {
    const form = forms[at]!;
    if (OPENERS.has(form) && isHeading(forms, start, at) && opensReport(forms, at)) return at;
    // a heading has no parts; a dash or the 's of a name may stand in it
    if (!/^[\p{L}\p{N}$€£%]|^["“”'‘’«»]|^[-–—?]$/u.test(form)) return start;
  }
  return start;
}

/** Whether the words before an opening word may be a heading: "Slovakia eager to follow", "A 'strong warning'"; not "After", nor a mark. */
function isHeading(forms: readonly string[], start: number, end: number): boolean {
  const last = forms[end - 1]!;
  if (end === start + 1 && (OPENERS.has(last) || !/^\p{Lu}\p{Ll}{3}/u.test(last))) return false;
  // it closes what was opened in the heading
  if (/^["”’'»]$/.test(last)) return forms.slice(start, end - 2).some((form) => /^["“‘'«]$/.test(form));
  return (
    (/^\p{L}.*[\p{L}%]$|^\p{N}/u.test(last) || (last === '?' && end > start + 1)) &&
    !GOES_ON.has(last.toLowerCase())
  );
}

/** "The president has", "The Turkish president": not "The Hague", nor "The New York Times". */
function opensReport(forms: readonly string[], at: number): boolean {
  const next = forms[at + 1]!;
  if (/^\p{Ll}/u.test(next)) return true;
  return (
    /^\p{Lu}\p{Ll}+(?:an|ish|ese)$|^(?:US|UN|EU|UK|U\.S\.|German|French|Greek|Czech|Dutch)$/u.test(next) &&
    /^\p{Ll}{3}/u.test(forms[at + 2]!)
  );
}
