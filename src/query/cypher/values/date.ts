/** A day of the proleptic Gregorian calendar, without a time zone; `date('2025-12-18')`. */
export class CypherDate {
  constructor(
    readonly year: number,
    /** 1..12 */
    readonly month: number,
    /** 1..31 */
    readonly day: number,
  ) {}

  /** `2025-12-18` */
  toString(): string {
    const sign = this.year < 0 ? '-' : this.year > 9999 ? '+' : '';
    const year = String(Math.abs(this.year)).padStart(4, '0');
    return `${sign}${year}-${two(this.month)}-${two(this.day)}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

const two = (number: number): string => String(number).padStart(2, '0');
