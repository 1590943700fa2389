import { filedLength, hasDateOrAgency } from '../../lexicon/dateline.ts';
import type { Span } from '../../model/span.ts';
import { abbreviation } from './abbreviations.ts';
import { lineBreaks } from './line-breaks.ts';
import { behindHeading } from './run-in-heading.ts';

/** Words that begin a sentence after an abbreviation: `in the U.S. The` but `the U.S. Senate`. */
const openers = new Set(
  (
    'The A An This That These Those He She It They We I You His Her Its Their Our My There Here But And Or So Yet In On At By For From ' +
    'With As If When While After Before Since Although Though Because However Meanwhile Also Both Some Many Most Several Such Under Over ' +
    'During According What Who Why How Where Once Until Despite Earlier Later Last No Not Only Now Then Even Still'
  ).split(' '),
);

/** `"Will it hold?" asked Merkel`, `"Never!" Lavrov said`: the words of saying that tie a quotation to its sentence. */
const saying =
  /^(?:said|says|say|asked|asks|told|added|adds|wrote|replied|shouted|cried|exclaimed|tweeted|declared|wondered|yelled)$/;

const closing = /^(?:["”’'»)\]]|'')$/;
const terminal = /^(?:[.!?…。！？।]|[!?]{2,}|\.{2,})$/;

/**
 * Where the sentences of a text end: the index behind the last token of each. Closing quotation marks, brackets and numbers of
 * notes that follow a full stop belong to the sentence before it.
 * @param forms the tokens' text
 */
export function sentenceEnds(
  tokens: readonly Span[],
  forms: readonly string[],
  text: string,
): readonly number[] {
  const isBreak = lineBreaks(text);
  const breakAfter = (i: number): boolean =>
    i + 1 === tokens.length || isBreak(tokens[i]!.end, tokens[i + 1]!.start);
  const breaksWithin = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (breakAfter(i)) return true;
    return false;
  };
  const glued = (i: number): boolean => tokens[i]?.start === tokens[i - 1]?.end;

  const ends: number[] = [];
  // behind the last token that was looked at for a word, so that a line of dots is not looked at again for each of them
  let looked = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i === 0 || breakAfter(i - 1)) {
      const report = behindDateline(tokens, forms, text, i);
      if (report > i && report < tokens.length && !breakAfter(report - 1)) {
        ends.push(report);
        i = report;
      }
    }
    if (i === (ends.at(-1) ?? 0)) {
      const report = behindHeading(forms, i);
      if (report > i && !breaksWithin(i, report)) {
        ends.push(report);
        i = report;
      }
    }
    const stop = i;
    let ended = breakAfter(i);
    if (!ended && mayEnd(forms[i]!)) {
      while (glued(i + 1) && (closing.test(forms[i + 1]!) || terminal.test(forms[i + 1]!))) i++;
      while (!breakAfter(i) && isNote(forms, i + 1)) i += 3;
      ended = breakAfter(i) || endsBetween(forms, stop, i + 1, glued(i + 1));
    }
    // dots that lead into a sentence belong to it: `He paused. ... Then he spoke.`
    if (ended && !breakAfter(i)) {
      looked = Math.max(looked, ends.at(-1) ?? 0);
      while (looked <= i && !hasWord(forms[looked]!)) looked++;
      if (looked > i) ended = false;
    }
    if (ended) ends.push(i + 1);
  }
  return ends;
}

/**
 * Where the report begins behind the dateline at the start of a line, a sentence of its own: "SEOUL, Dec. 25 (Yonhap) --", or "TOKYO -"
 * before a sentence; the line's own start without one, as in "NATO (the alliance) said" and "NATO - the alliance - said".
 */
function behindDateline(
  tokens: readonly Span[],
  forms: readonly string[],
  text: string,
  start: number,
): number {
  if (!/^\p{Lu}{2}/u.test(forms[start]!)) return start;
  let place = start + 1;
  while (place < start + 5 && isOfPlace(tokens, forms, place)) place++;
  const from = tokens[place - 1]!.end;
  const rest = text.slice(from, from + 90);
  const end = from + filedLength(rest);
  if (end === from) return start;
  if (!hasDateOrAgency(rest) && !opensReport(text.slice(end, end + LOOK))) return start;
  let at = place;
  while (at < tokens.length && tokens[at]!.end <= end) at++;
  return at;
}

/** The next word in capitals, or the hyphen of "PORT-AU-PRINCE". */
function isOfPlace(tokens: readonly Span[], forms: readonly string[], at: number): boolean {
  const form = forms[at] ?? '';
  if (form === '-')
    return tokens[at]!.start === tokens[at - 1]!.end && tokens[at + 1]?.start === tokens[at]!.end;
  return /^\p{Lu}{2,}[\p{Lu}.'’]*$/u.test(form);
}

/** Characters behind a dash among which its partner would stand. */
const LOOK = 120;

/** What begins like a sentence, with no second dash that would make the first one a parenthesis. */
const opensReport = (rest: string): boolean =>
  /^\s+["“'‘]?\p{Lu}/u.test(rest) && !/\s(?:-{1,2}|–|—)\s/.test(rest.split('\n', 1)[0]!);

const hasWord = (form: string): boolean => /[\p{L}\p{N}]/u.test(form);

const mayEnd = (form: string): boolean => terminal.test(form) || (form.length > 1 && form.endsWith('.'));

/** The number of a note behind a sentence: `He died in 2014. [4] [12]` */
const isNote = (forms: readonly string[], at: number): boolean =>
  forms[at] === '[' && /^\d{1,3}$/.test(forms[at + 1] ?? '') && forms[at + 2] === ']';

/** Whether a sentence ends with the mark at `stop` (and what closes behind it), given that another token follows at `at`. */
function endsBetween(forms: readonly string[], stop: number, at: number, glued: boolean): boolean {
  const mark = forms[stop]!;
  const opens = /^(?:["“‘'([«]|``)$/.test(forms[at]!) && at + 1 < forms.length;
  const next = forms[opens ? at + 1 : at]!;
  if (/^[,;:)\]%]/.test(next)) return false;
  if (at === stop + 1 && !terminal.test(mark)) {
    if (abbreviation(mark.slice(0, -1), ' 1') === 'leading') return false;
    return !glued && openers.has(next);
  }
  if (glued) {
    // a forgotten space, `ended.The next`; other scripts need none
    return mark === '.' ? /^(?:\p{Lu}\p{Ll}|\p{Lo})/u.test(next) : /^[\p{Lu}\p{Lo}]/u.test(next);
  }
  const quoted = forms.slice(stop + 1, at).some((form) => /["”’']/.test(form));
  if (/^\p{Ll}/u.test(next)) return !quoted && (mark === '.' || mark.startsWith('?'));
  return !quoted || mark === '.' || !forms.slice(at, at + 5).some((form) => saying.test(form));
}
