/** Dates as people in England read them. All dates here are calendar dates without a time zone. */
import { toLondon } from './london';
import { monthNames } from './months';

/** Whether a text is a day of the calendar, written as `2026-11-24`; 30 February is none. */
export const isRealDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** `2026-11-23` as `23 November 2026`. Throws a RangeError on anything that is not such a date. */
export function formatDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  const name = monthNames[(month ?? 0) - 1];
  if (!year || !name || !day) throw new RangeError(`not a calendar date: ${isoDate}`);
  return `${day} ${name} ${year}`;
}

/** `08:30` as GOV.UK writes it, `8:30am`; whole hours as `8am`; `midday` and `midnight` in words. */
export function formatTime(clock: string): string {
  const [hour, minute] = clock.split(':').map(Number) as [number, number];
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && (hour === 0 || hour === 24)) return 'midnight';
  const half = hour < 12 || hour === 24 ? 'am' : 'pm';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? `${twelve}${half}` : `${twelve}:${String(minute).padStart(2, '0')}${half}`;
}

/** Days from `from` to `to`, both calendar dates; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * The calendar date in Europe/London at a moment, `2026-11-24`. It is put together from numbers: how a localised date is
 * written changes from one browser to the next.
 */
export const londonDay = (now: Date): string => toLondon(now.getTime()).date;

/** Two chosen days, as `2026-11-24`, either of which may be left open. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** Whether a period ends before it begins: nothing can be in it. */
export const endsBefore = ({ from, to }: Period): boolean =>
  from !== undefined && to !== undefined && to < from;
