/** The due dates of a pathway as a calendar file. Fetched only when asked for, since the library behind it is large. */
import { toCalendarFile } from '../../../shared/icalendar';
import type { WallTime } from '../../../shared/calendar/london';

export interface DueEntry {
  /** Permanent within the page. */
  id: string;
  summary: string;
  description: string;
  due: WallTime;
}

const halfAnHour = 30 * 60;

/**
 * @param name of the calendar.
 * @param url of the page the dates were worked out on.
 * @param stamp milliseconds since 1970 UTC at which the file is made.
 */
export const toIcs = (
  entries: readonly DueEntry[],
  { name, url, stamp }: { name: string; url: string; stamp: number },
): string =>
  toCalendarFile({
    name,
    prodId: { company: 'Safeguarding portal', product: 'Due dates' },
    stamp,
    published: true,
    events: entries.map(({ id, summary, description, due }) => ({
      uid: `${id}-${due.date}-${due.minutes}@${new URL(url).hostname}`,
      start: due,
      summary,
      description: `${description}\n\n${url}`,
      url,
      reminders: [halfAnHour],
    })),
  });
