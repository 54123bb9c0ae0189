/** The days of what's new as a calendar: what a diary may hold. Changes of single records are not in it. */
import { toCalendarFile } from '../../../shared/icalendar';
import { feedText, feedTitle } from '../model/feedItem';
import type { ChangeKind, StreamItem } from '../model/item';
import type { FeedSite } from './feeds';
import { whatsNewPath } from './routes';

const kinds: ReadonlySet<ChangeKind> = new Set(['version', 'audit', 'brief', 'update']);

export const calendarPath = `${whatsNewPath.slice(1)}/dates.ics`;

/**
 * iCalendar text (RFC 5545): an event for each day, under the id of its item. The stamp is the newest day of the stream,
 * so that two builds of the same content give one file.
 */
export const toDates = (
  items: readonly StreamItem[],
  { siteTitle, url }: Pick<FeedSite, 'siteTitle' | 'url'>,
): string =>
  toCalendarFile({
    name: `${siteTitle}: what’s new`,
    prodId: { company: 'safeguarding-knowledge-portal', product: 'whats-new' },
    stamp: Date.parse(`${items[0]?.date ?? '1970-01-01'}T00:00:00Z`),
    published: true,
    events: items
      .filter(({ kind }) => kinds.has(kind))
      .map((item) => ({
        uid: `${item.id.replace(/\//g, '-')}@${new URL(url).hostname}`,
        start: item.date,
        summary: feedTitle(item),
        description: feedText(item),
        url: `${url}${item.path ?? whatsNewPath}`,
        reminders: [],
      })),
  });
