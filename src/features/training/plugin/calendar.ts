/** The days of sessions as calendars: a file for each session, and one of all. */
import { formatDate } from '../../../shared/calendar/dates';
import { type CalendarEvent, toCalendarFile } from '../../../shared/icalendar';
import { calendarFile, sessionFile, sessionPath } from '../model/addresses';
import type { Course, Session } from '../model/schema';

interface Context {
  courses: ReadonlyMap<string, Course>;
  siteTitle: string;
  /** The public address of the site, without a slash at its end. */
  url: string;
}

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** An event for each day, under an id that stays. */
function eventsOf(session: Session, { courses, url }: Context): CalendarEvent[] {
  const course = courses.get(session.course);
  const { days, bookBy } = session;
  return days.map(({ date, from, to }, i) => ({
    uid: `${session.id}-${i + 1}@${new URL(url).hostname}`,
    sequence: session.changed,
    start: { date, minutes: minutesOf(from) },
    end: { date, minutes: minutesOf(to) },
    location: session.where,
    cancelled: session.cancelled,
    summary: [course?.name ?? session.course, days.length > 1 && `day ${i + 1} of ${days.length}`]
      .filter(Boolean)
      .join(', '),
    description: [
      course && `Held by ${course.provider}.`,
      bookBy && `Ask for a place by ${formatDate(bookBy)}.`,
      session.note,
    ]
      .filter(Boolean)
      .join('\n'),
    url: `${url}${sessionPath(session.course, session.id)}`,
    reminders: [],
  }));
}

/** The stamp is the newest announcement, so that two builds of the same content give one file. */
const toFile = (name: string, sessions: readonly Session[], context: Context): string =>
  toCalendarFile({
    name: `${context.siteTitle}: ${name}`,
    prodId: { company: 'safeguarding-knowledge-portal', product: 'training' },
    stamp: Math.max(...sessions.map(({ announced }) => Date.parse(`${announced}T00:00:00Z`))),
    published: true,
    events: sessions.flatMap((session) => eventsOf(session, context)),
  });

/** None where there is no session: an empty calendar would look like a promise. */
export const createCalendars = (
  sessions: readonly Session[],
  context: Context,
): { path: string; content: string }[] =>
  sessions.length === 0
    ? []
    : [
        { path: calendarFile, content: toFile('training', sessions, context) },
        ...sessions.map((session) => ({
          path: sessionFile(session.id),
          content: toFile(
            context.courses.get(session.course)?.name ?? session.course,
            [session],
            context,
          ),
        })),
      ];
