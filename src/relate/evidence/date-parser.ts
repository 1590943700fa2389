// the whole library brings a dozen languages along
import { Chrono, casual, type ParsedResult } from 'chrono-node/en';

/** What a text must have, in any place, for the parsers that need it to find anything. */
const SIGNS = {
  digit: /\d/,
  month: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
  weekday: /mon|tue|wed|thu|fri|sat|sun|week/i,
  ago: /ago|before|earlier/i,
  later: /later|after|from now|henceforth|forward|out/i,
  relative: /this|last|past|next|after|[+-]/i,
  day: /now|to(?:day|night|morrow)|overmorrow|tmr|yesterday|night/i,
  hours: /morning|afternoon|evening|night|midday|noon/i,
  endOfMonth: /month/i,
} as const;
type Sign = keyof typeof SIGNS;
const ALL = Object.keys(SIGNS) as Sign[];

/**
 * The sign that each of the library's parsers cannot do without, as its patterns in `locales/en/parsers` and `common/parsers` say.
 * A parser under another name, as after a bundler has renamed it, is asked about every text.
 */
export const NEEDS: ReadonlyMap<string, Sign> = new Map(
  Object.entries({
    ISOFormatParser: 'digit',
    SlashDateFormatParser: 'digit',
    ENYearMonthDayParser: 'digit',
    ENYearMonthNameParser: 'digit',
    ENSlashMonthFormatParser: 'digit',
    ENTimeExpressionParser: 'digit',
    ENMonthNameLittleEndianParser: 'month',
    ENMonthNameMiddleEndianParser: 'month',
    ENMonthNameParser: 'month',
    ENWeekdayParser: 'weekday',
    ENTimeUnitAgoFormatParser: 'ago',
    ENTimeUnitLaterFormatParser: 'later',
    ENRelativeDateFormatParser: 'relative',
    ENTimeUnitCasualRelativeFormatParser: 'relative',
    ENCasualDateParser: 'day',
    ENCasualTimeParser: 'hours',
    ENEndOfCurrentMonthParser: 'endOfMonth',
  }),
);

/** The library with the parsers for texts that have these signs and no others; there are few such sets. */
const BY_SIGNS = new Map<number, Chrono>();

function parserFor(text: string): Chrono {
  let signs = 0;
  for (let i = 0; i < ALL.length; i++) if (SIGNS[ALL[i]!].test(text)) signs |= 1 << i;
  let parser = BY_SIGNS.get(signs);
  if (!parser) {
    const mayFind = (sign: Sign | undefined) => !sign || (signs & (1 << ALL.indexOf(sign))) !== 0;
    parser = new Chrono({
      parsers: casual.parsers.filter((each) => mayFind(NEEDS.get(each.constructor.name))),
      refiners: casual.refiners,
    });
    BY_SIGNS.set(signs, parser);
  }
  return parser;
}

/**
 * The dates in a text, as chrono-node's casual English grammar finds them, in UTC. Only those of its two dozen parsers are asked that can
 * find something there, since each of them reads the whole text.
 *
 * @param instant what "yesterday" is seen from
 */
export const datesIn = (text: string, instant: Date): readonly ParsedResult[] =>
  parserFor(text).parse(text, { instant, timezone: 0 });
