/** Calendar months, for dates without a time zone. */

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The same day `count` months later, or the month's last where it has no such day: `2026-11-30` and 3 give `2027-02-28`. */
export function addMonths(date: string, count: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}

/** `2027-02-01` as `2027-02`. */
export const monthOf = (date: string): string => date.slice(0, 7);

/** `2027-02` as `February 2027`. */
export const monthName = (month: string): string =>
  `${monthNames[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

/** Every month from `first` to `last`, both included. */
export function listMonths(first: string, last: string): string[] {
  const months = [first];
  while ((months.at(-1) as string) < last)
    months.push(monthOf(addMonths(`${months.at(-1)}-01`, 1)));
  return months;
}
