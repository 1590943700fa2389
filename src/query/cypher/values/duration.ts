/** A span of time whose parts do not convert into each other: a month is not a number of days. `duration('P1M14D')` */
export class Duration {
  constructor(
    readonly months: number,
    readonly days: number,
    readonly seconds: number,
    /** 0..999,999,999 */
    readonly nanoseconds: number = 0,
  ) {}

  /** ISO 8601: `P1Y2M14DT16H12M1.5S`. */
  toString(): string {
    const years = Math.trunc(this.months / 12);
    const date = part(years, 'Y') + part(this.months % 12, 'M') + part(this.days, 'D');
    const time = timePart(this.seconds, this.nanoseconds);
    return date || time ? `P${date}${time && `T${time}`}` : 'PT0S';
  }

  toJSON(): string {
    return this.toString();
  }
}

const part = (amount: number, unit: string): string => (amount ? `${amount}${unit}` : '');

/** The fraction always counts forward from the whole seconds, so -1 s and 500,000,000 ns are -0.5 s. */
function timePart(seconds: number, nanoseconds: number): string {
  const whole = seconds < 0 && nanoseconds ? seconds + 1 : seconds;
  const fraction = seconds < 0 && nanoseconds ? 1e9 - nanoseconds : nanoseconds;
  const hours = Math.trunc(whole / 3600);
  const minutes = Math.trunc((whole % 3600) / 60);
  const rest = whole % 60;
  const digits = fraction ? `.${String(fraction).padStart(9, '0').replace(/0+$/, '')}` : '';
  const sign = seconds < 0 && rest === 0 && digits ? '-' : '';
  return part(hours, 'H') + part(minutes, 'M') + (rest || digits ? `${sign}${rest}${digits}S` : '');
}
