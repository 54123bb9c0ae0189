/** The reviews as a calendar: an all-day event on each day due, with two reminders. */
import { daysBetween, formatDate } from '../../../../shared/calendar/dates';
import { toCalendarFile } from '../../../../shared/icalendar';
import type { ReviewItem } from '../../model/items';

const hour = 3_600;
/** At nine in the morning, two weeks before and the day before; an all-day event starts at midnight. */
const reminders = [14 * 24 * hour - 9 * hour, 24 * hour - 9 * hour];

interface CalendarSite {
  siteTitle: string;
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
  /** The day the calendar is made, `2026-11-24`. */
  today: string;
}

/**
 * iCalendar text (RFC 5545). An item keeps its identifier for good, and its sequence number grows with the day it was
 * last checked: importing the file again moves an event and never doubles it.
 */
export const toCalendar = (
  items: readonly ReviewItem[],
  { siteTitle, siteUrl, today }: CalendarSite,
): string =>
  toCalendarFile({
    name: `${siteTitle}: reviews due`,
    prodId: { company: 'safeguarding-knowledge-portal', product: 'reviews' },
    stamp: Date.parse(`${today}T00:00:00Z`),
    events: items.map(({ kind, id, title, path, checked, due, owner }) => ({
      uid: `review-${kind.id}-${id}@${new URL(siteUrl).hostname}`,
      sequence: Math.max(0, daysBetween('2020-01-01', checked)),
      start: due,
      summary: `Check: ${title}`,
      description: `The ${kind.one} “${title}” is due for review, kept by ${owner.name}. Last checked ${formatDate(checked)}.`,
      url: `${siteUrl}${path}`,
      reminders,
    })),
  });
