/** A calendar file of due dates (RFC 5545). Fetched only when asked for, since the library is large. */
import ical, { ICalAlarmType, ICalCalendarMethod } from 'ical-generator';
import { toClock, type WallTime } from '../../../shared/london';

export interface DueEntry {
  /** Permanent within the page. */
  id: string;
  summary: string;
  description: string;
  due: WallTime;
}

const zone = 'Europe/London';

/** The rule of London's clocks since 1996: back on the last Sunday of October, forward on the last of March, at 1am UTC. */
const zoneRule = `BEGIN:VTIMEZONE
TZID:${zone}
BEGIN:STANDARD
DTSTART:19961027T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19970330T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE`.replace(/\n/g, '\r\n');

/**
 * A wall time in the shape the library takes from date libraries. Its own reading of a `Date` would go by the zone of the
 * device, and London's clocks are meant wherever that is.
 */
const wallClock = ({ date, minutes }: WallTime) => {
  const iso = `${date}T${toClock(minutes)}:00`;
  return {
    format: (pattern?: string) =>
      pattern === 'HHmmss' ? iso.slice(11).replace(/:/g, '') : iso.slice(0, 10).replace(/-/g, ''),
    isValid: () => true,
    toDate: () => new Date(`${iso}Z`),
    toJSON: () => iso,
  };
};

/**
 * @param name of the calendar.
 * @param url of the page the dates were worked out on.
 * @param stamp milliseconds since 1970 UTC at which the file is made.
 */
export function toIcs(
  entries: readonly DueEntry[],
  { name, url, stamp }: { name: string; url: string; stamp: number },
): string {
  const calendar = ical({
    name: name.replace(/[\\,;]/g, '\\$&'),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Safeguarding portal', product: 'Due dates', language: 'EN' },
    // Named by each event alone: with a zone of the calendar's own the library writes the stamp without its Z.
    timezone: { name: null, generator: () => zoneRule },
  });
  for (const { id, summary, description, due } of entries) {
    const event = calendar.createEvent({
      id: `${id}-${due.date}-${due.minutes}@${new URL(url).hostname}`,
      stamp: new Date(stamp),
      timezone: zone,
      start: wallClock(due),
      end: wallClock(due),
      summary,
      description: `${description}\n\n${url}`,
      url,
    });
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: 30 * 60,
      description: summary,
    });
  }
  return calendar.toString();
}
