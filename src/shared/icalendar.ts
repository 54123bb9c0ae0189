/** The one writer of calendar files (RFC 5545). A browser fetches it only when asked for, since the library is large. */
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { addDays, toClock, type WallTime } from './calendar/london';

export interface CalendarEvent {
  /** The same for good, so that importing the file again moves an event and never doubles it. */
  uid: string;
  /** Grows whenever the event changes; RFC 5545, 3.8.7.4. */
  sequence?: number;
  /** A wall time of London, or a calendar date (`2026-11-24`) for the whole day. */
  start: WallTime | string;
  /** A wall time of London after the start; left out for a moment and for a whole day. */
  end?: WallTime;
  /** The last of several whole days; left out for a single one. */
  lastDay?: string;
  location?: string;
  /** Set for an event that was called off: a calendar that has it strikes it out. */
  cancelled?: boolean;
  summary: string;
  description: string;
  /** The page the event comes from. */
  url: string;
  /** When to remind, in seconds before the start; a whole day starts at midnight. */
  reminders: readonly number[];
}

export interface CalendarFile {
  /** Name of the calendar. */
  name: string;
  prodId: { company: string; product: string };
  /** Milliseconds since 1970 UTC at which the file is made. */
  stamp: number;
  events: readonly CalendarEvent[];
  /** Set for a file of dates to take over once, which nobody answers. */
  published?: boolean;
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

/** The library writes an event's address after its reminders; properties come first (RFC 5545, 3.6.1). */
const remindersLast = (text: string): string =>
  text.replace(
    /^((?:BEGIN:VALARM\r\n[\s\S]*?^END:VALARM\r\n)+)([\s\S]*?)(?=^END:VEVENT\r\n)/gm,
    '$2$1',
  );

/**
 * iCalendar text, its lines ended by CRLF, the last one too. An event without an end ends when it begins, or with the
 * day: RFC 5545 (3.6.1) says so, and refuses an end that is not later than the start (3.8.2.2).
 */
export function toCalendarFile({ name, prodId, stamp, events, published }: CalendarFile): string {
  const timed = events.some(({ start }) => typeof start !== 'string');
  const calendar = ical({
    name: name.replace(/[\\,;]/g, '\\$&'),
    prodId: { ...prodId, language: 'EN' },
    ...(published && { method: ICalCalendarMethod.PUBLISH }),
    // Named by each event alone: with a zone of the calendar's own the library writes the stamp without its Z.
    ...(timed && { timezone: { name: null, generator: () => zoneRule } }),
  });
  for (const { uid, sequence, start, end, summary, description, url, ...event } of events) {
    const allDay = typeof start === 'string';
    calendar.createEvent({
      id: uid,
      ...(sequence !== undefined && { sequence }),
      stamp: new Date(stamp),
      start: wallClock(allDay ? { date: start, minutes: 0 } : start),
      ...(end && { end: wallClock(end) }),
      // A whole day ends where the next begins (RFC 5545, 3.6.1).
      ...(event.lastDay && { end: wallClock({ date: addDays(event.lastDay, 1), minutes: 0 }) }),
      ...(event.location && { location: event.location }),
      ...(event.cancelled && { status: ICalEventStatus.CANCELLED }),
      allDay,
      timezone: zone,
      summary,
      description,
      url,
      alarms: event.reminders.map((trigger) => ({
        type: ICalAlarmType.display,
        trigger,
        description: summary,
      })),
    });
  }
  return remindersLast(`${calendar.toString()}\r\n`);
}
