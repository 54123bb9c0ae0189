/** The stream by months: headings on a page, and pages of their own. */
import { monthOf } from '../../../shared/calendar/months';
import type { StreamItem } from './item';

export interface Month {
  /** `2026-11` */
  month: string;
  items: StreamItem[];
}

/** Items in their order, each run of one month together. @param items newest first. */
export function groupByMonth(items: readonly StreamItem[]): Month[] {
  const months: Month[] = [];
  for (const item of items) {
    const month = monthOf(item.date);
    const last = months.at(-1);
    if (last?.month === month) last.items.push(item);
    else months.push({ month, items: [item] });
  }
  return months;
}

/** So many items are on the first page; the others are on the pages of their months. */
export const mostOnFirst = 40;

export const monthPath = (month: string): string => `/whats-new/${month}`;

/** Whether an address is that of a month. */
export const isMonthPath = (address: string): boolean => /^\/whats-new\/\d{4}-\d{2}$/.test(address);
