import type { ParsedResult } from 'chrono-node';
import { isCalendarDate } from '../../model/calendar-date.ts';
import { headToken, tokensOf } from '../mention-index.ts';
import { baseOf, dependents, headAt, lemmaAt, type Tree } from '../tree.ts';
import { SUPPORT_VERBS } from '../words.ts';
import { datesIn } from './date-parser.ts';
import { mayHoldDate } from './date-words.ts';

/** A point or stretch of time that a sentence names, and the token it hangs on. */
export interface TimeExpression {
  /** Token that the expression modifies; -1 at the root. */
  readonly anchor: number;
  readonly head: number;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; for one that the tense decides ("Thursday"), by whether the act is still to come. */
  readonly past: string;
  readonly future: string;
}

/** Cheap test before the real parser: most sentences name no time. */
const HINT =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|tomorrow|tonight|ago|later|earlier|last|next|this|past)\b|\b1[4-9]\d\d\b|\b20\d\d\b/i;
const YEAR =
  /\b(?:in|since|of|from|by|until|during|early|late|mid|year|and|before|after)[ -](1[4-9]\d\d|20\d\d)\b(?![-–,.]?\d)/gi;
const VAGUE = /^(?:now|may|mar|sun|sat|this|the second|second|at)$/i;
const DAY = 86_400_000;
const EPOCH = new Date(0);

/**
 * The time expressions of a sentence, resolved against the document's date (or without one, if they are absolute).
 * Dates by chrono-node; years alone, which it leaves out, by pattern.
 *
 * @param anchor tells the date that "a week later" counts from: the last one the text named
 */
export function timesOf(
  tree: Tree,
  text: string,
  reference: Date | undefined,
  anchor: () => string | undefined,
): readonly TimeExpression[] {
  const { start, end } = tree.sentence;
  const sentence = text.slice(start, end);
  if (!HINT.test(sentence) || !mayHoldDate(sentence)) return [];
  const found: TimeExpression[] = [];
  const taken: (readonly [number, number])[] = [];
  const add = (from: number, to: number, dates: { past: string; future: string } | null) => {
    // "in May" of a document of the year 1 may lie before all years, or behind those of four digits
    const known = dates && isCalendarDate(dates.past) && isCalendarDate(dates.future);
    const range = known && tokensOf(tree, { start: start + from, end: start + to });
    if (!range) return;
    const head = headToken(tree, range);
    taken.push([from, to]);
    found.push({ head, anchor: headAt(tree, head), ...dates });
  };
  for (const result of datesIn(sentence, reference ?? EPOCH)) {
    // "tried to march", "may"
    if (/\b(?:march|may)\b/.test(result.text)) continue;
    // "the past year" is a stretch, not a date
    if (VAGUE.test(result.text.trim()) || /^(?:the )?past\b/i.test(result.text.trim())) continue;
    const to = result.index + result.text.length;
    add(
      result.index,
      to,
      resolve(sentence, result, reference, () => instant(anchor())),
    );
  }
  for (const match of sentence.matchAll(YEAR)) {
    const from = match.index + match[0].length - match[1]!.length;
    if (taken.some(([a, b]) => from < b && a < match.index + match[0].length)) continue;
    add(from, match.index + match[0].length, { past: match[1]!, future: match[1]! });
  }
  return found;
}

/** Noon of a day, or of the middle of a month or year; undefined for what is no date. */
export const instant = (date: string | undefined): Date | undefined => {
  const day = date?.match(/^\d{4}(?:-\d\d)?(?:-\d\d)?/)?.[0];
  if (!day) return undefined;
  const parsed = new Date(
    `${day.length === 4 ? `${day}-07-01` : day.length === 7 ? `${day}-15` : day}T12:00:00Z`,
  );
  return Number.isNaN(parsed.getTime()) ? undefined : parsed;
};

function resolve(
  sentence: string,
  result: ParsedResult,
  reference: Date | undefined,
  anchorOf: () => Date | undefined,
): { past: string; future: string } | null {
  const { start } = result;
  const both = (date: string) => ({ past: date, future: date });
  const certain = (part: 'year' | 'month' | 'day' | 'weekday') => start.isCertain(part);
  if (/\b(?:later|earlier|after|before)\b/i.test(result.text)) {
    const anchor = anchorOf();
    if (!anchor) return null;
    const [moved] = datesIn(result.text, anchor);
    return moved ? both(written(moved.start, true)) : null;
  }
  const absolute = certain('year') && certain('month');
  if (!reference) return absolute && /\d{4}/.test(result.text) ? both(written(start, certain('day'))) : null;
  if (/\byear\b/i.test(result.text)) return both(yearText(start.get('year')!));
  if (/\bmonth\b/i.test(result.text)) return both(written(start, false));
  if (certain('year')) return both(written(start, certain('day')));
  if (certain('weekday') && !certain('day')) {
    const day = new Date(Date.UTC(start.get('year')!, start.get('month')! - 1, start.get('day')!, 12));
    const offset = Math.round((day.getTime() - reference.getTime()) / DAY);
    const week = 7 * DAY;
    const back = /\bnext\b/i.test(result.text) || offset <= 0 ? day : new Date(day.getTime() - week);
    const ahead = /\blast\b/i.test(result.text) || offset >= 0 ? day : new Date(day.getTime() + week);
    return { past: iso(back), future: iso(ahead) };
  }
  if (!certain('month')) return null;
  // "on December 18", "in March": the year is the one that makes it past, or future
  const before = sentence.slice(Math.max(0, result.index - 6), result.index);
  const named = (year: number) =>
    `${yearText(year)}-${pad(start.get('month')!)}${certain('day') ? `-${pad(start.get('day')!)}` : ''}`;
  const today = iso(reference);
  const year = reference.getUTCFullYear();
  const past = named(year) <= today ? named(year) : named(year - 1);
  const future = named(year) >= today.slice(0, named(year).length) ? named(year) : named(year + 1);
  if (/\blast\s+$/i.test(before)) return both(past);
  return /\bnext\s+$/i.test(before) ? both(future) : { past, future };
}

const pad = (n: number): string => String(n).padStart(2, '0');
const yearText = (year: number): string => String(year).padStart(4, '0');
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const written = (start: ParsedResult['start'], day: boolean): string =>
  `${yearText(start.get('year')!)}-${pad(start.get('month')!)}${day ? `-${pad(start.get('day')!)}` : ''}`;

/** The time of an act: an expression on its own clause, or on a clause it shares its time with. */
export function timeOf(
  tree: Tree,
  trigger: number,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  if (!times.length) return undefined;
  let at = trigger;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    const own = times.find((t) => t.anchor === at || isUnderNominal(tree, t.anchor, at));
    if (own) return own;
    const { dep, head, tag } = tree.tokens[at]!;
    const base = baseOf(dep);
    // "began a visit on Monday", "met ... and signed", "sent a message on Friday, praising"
    if (tag === 'NOUN' && base !== 'conj' && !carries(tree, head)) return undefined;
    const shares =
      tag === 'NOUN'
        ? ['obj', 'obl', 'nsubj', 'conj', 'nmod'].includes(base)
        : ['conj', 'xcomp', 'advcl'].includes(base);
    if (!shares) return undefined;
    at = head;
  }
  return undefined;
}

/** Only a support verb's time is its noun's: "praised the attack on Monday" tells when it was praised. */
const carries = (tree: Tree, verb: number): boolean => verb >= 0 && SUPPORT_VERBS.has(lemmaAt(tree, verb));

/** "held talks in Geneva on Monday": the parser may hang the day on the place or the object. */
function isUnderNominal(tree: Tree, anchor: number, predicate: number): boolean {
  for (let at = anchor, steps = 0; at >= 0 && steps < 3; steps++) {
    const { head, dep, tag } = tree.tokens[at]!;
    if (tag === 'VERB' || !/^(obl|obj|nmod)/.test(dep)) return false;
    if (head === predicate) return true;
    at = head;
  }
  return false;
}

/** "voted in March to lend arms": what was meant then is no later; "plans to visit in March" is still to come. */
export function isStillAhead(tree: Tree, { anchor }: TimeExpression): boolean {
  for (let at = anchor, steps = 0; at >= 0 && steps < 4; steps++) {
    const { tag, xpos } = tree.tokens[at]!;
    if (tag === 'VERB' || tag === 'AUX') {
      const helpers = dependents(tree, at, 'aux').map((a) => tree.words[a]!);
      return !(helpers.length ? helpers.some((a) => /^(?:had|have|has)$/.test(a)) : xpos === 'VBD');
    }
    at = headAt(tree, at);
  }
  return true;
}
