import type { Timeline } from './histogram.ts';

export interface Tick {
  /** Which period it stands under. */
  readonly at: number;
  readonly label: string;
}

/** More labels than these would touch each other. */
const MOST = 9;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Round dates under a time line: every 10th year, January of each year, every 7th day .... */
export function ticksOf({ period, bins }: Timeline, most = MOST): readonly Tick[] {
  const number = ({ key }: { key: string }): number => {
    if (period === 'year') return Number(key);
    const [year = 0, month = 1] = key.split('-').map(Number);
    return period === 'month'
      ? 12 * year + month - 1
      : Math.round(Date.parse(`${key}T00:00:00Z`) / 86_400_000);
  };
  const steps = STEPS[period];
  const places = bins.map(number);
  const step = steps.find((one) => bins.length / one <= most) ?? steps.at(-1) ?? 1;
  // days have no round numbers: they are counted from the first
  const origin = period === 'day' ? (places[0] ?? 0) : 0;
  return places.flatMap((place, at) =>
    (place - origin) % step === 0 ? { at, label: labelOf(bins[at]?.key ?? '', period, step) } : [],
  );
}

const STEPS = {
  day: [1, 2, 7, 14, 28],
  month: [1, 2, 3, 6, 12, 24, 60],
  year: [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000],
} as const;

function labelOf(key: string, period: Timeline['period'], step: number): string {
  const [year = '', month = '1', day = '1'] = key.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  if (period === 'year') return year;
  if (period === 'day') return `${Number(day)} ${name}`;
  if (step >= 12) return year;
  return month === '01' ? year : name;
}
