/** The reviews as a calendar: an all-day event on each day due, with two reminders. */
import ical, { ICalAlarmType } from 'ical-generator';
import { daysBetween, formatDate } from '../../../../shared/dates';
import { kindName } from '../../model/groups';
import type { ReviewItem } from '../../model/items';

const hour = 3_600;
/** At nine in the morning, two weeks before and the day before; an all-day event starts at midnight. */
const reminders = [14 * 24 * hour - 9 * hour, 24 * hour - 9 * hour];

interface Around {
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
export function toCalendar(
  items: readonly ReviewItem[],
  { siteTitle, siteUrl, today }: Around,
): string {
  const calendar = ical({
    name: `${siteTitle}: reviews due`,
    prodId: { company: 'safeguarding-knowledge-portal', product: 'reviews', language: 'EN' },
  });
  for (const { kind, id, title, path, checked, due, owner } of items) {
    const summary = `Check: ${title}`;
    calendar.createEvent({
      id: `review-${kind}-${id}@${new URL(siteUrl).hostname}`,
      sequence: Math.max(0, daysBetween('2020-01-01', checked)),
      stamp: new Date(`${today}T00:00:00Z`),
      start: due,
      allDay: true,
      summary,
      description: `The ${kindName(kind)} “${title}” is due for review, kept by ${owner.name}. Last checked ${formatDate(checked)}.`,
      url: `${siteUrl}${path}`,
      alarms: reminders.map((trigger) => ({
        type: ICalAlarmType.display,
        trigger,
        description: summary,
      })),
    });
  }
  return `${calendar.toString()}\r\n`;
}
