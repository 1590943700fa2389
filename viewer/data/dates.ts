const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `1979-03-26` -> "26 Mar 1979", `1979-03` -> "Mar 1979", `1979` -> "1979". */
export function longDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year ?? date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
