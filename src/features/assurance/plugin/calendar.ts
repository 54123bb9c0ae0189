/** The dates as calendar files: one of all, and one for each agency that is named. */
import { formatDate } from '../../../shared/calendar/dates';
import { type CalendarEvent, toCalendarFile } from '../../../shared/icalendar';
import { joinWords } from '../../../shared/lists';
import { agencyDatesFile, datesFile, entryPath } from '../model/addresses';
import { type Dated, type Entry, isDated } from '../model/entry';
import { concerns, listOptions } from '../model/filter';
import { kindWords, rhythmWords } from '../model/kinds';
import { spanWords } from '../model/span';

interface CalendarSite {
  siteTitle: string;
  /** The public address of the site, without a slash at its end. */
  url: string;
  /** The newest date of the content, so that two builds of the same content give one file. */
  stamp: string;
}

/** Who takes part, in words; nothing where nobody has said. */
export function takesPart({ reach, agencies }: Pick<Entry, 'reach' | 'agencies'>): string {
  if (reach === 'all') return 'Every agency';
  return joinWords(agencies.map(({ name }) => name));
}

/** What is known of an entry, a line each. */
const describe = (entry: Dated): string =>
  [
    entry.span.exact === 'month' && `In ${spanWords(entry.span)}; the day is not known.`,
    entry.owner && `Seen to by: ${entry.owner}.`,
    takesPart(entry) && `Taking part: ${takesPart(entry)}.`,
    entry.repeats && `Comes again ${rhythmWords[entry.repeats]}.`,
    entry.done &&
      `Done on ${formatDate(entry.done.on)}.${entry.done.text ? ` ${entry.done.text}` : ''}`,
    entry.note,
  ]
    .filter(Boolean)
    .join('\n');

/** A whole-day event under an id that stays. Of months without a day it stands on the first, and says so. */
function toEvent(entry: Dated, { url }: CalendarSite): CalendarEvent {
  const { id, kind, title, span, changed, cancelled, path } = entry;
  const severalDays = span.exact === 'day' && span.first !== span.last && !entry.late;
  return {
    uid: `${id}@${new URL(url).hostname}`,
    ...(changed !== undefined && { sequence: changed }),
    start: span.first,
    ...(severalDays && { lastDay: span.last }),
    ...(cancelled && { cancelled }),
    summary: `${kindWords[kind]}: ${title}${span.exact === 'month' ? ` (${spanWords(span)})` : ''}`,
    description: describe(entry),
    url: `${url}${path ?? entryPath(id)}`,
    reminders: [],
  };
}

const toFile = (name: string, entries: readonly Dated[], site: CalendarSite): string =>
  toCalendarFile({
    name: `${site.siteTitle}: ${name}`,
    prodId: { company: 'safeguarding-knowledge-portal', product: 'quality-assurance' },
    stamp: Date.parse(`${site.stamp}T00:00:00Z`),
    published: true,
    events: entries.map((entry) => toEvent(entry, site)),
  });

/** None where nothing has a date: an empty calendar would look like a promise. */
export function createCalendars(
  entries: readonly Entry[],
  site: CalendarSite,
): { path: string; content: string }[] {
  const dated = entries.filter(isDated);
  if (dated.length === 0) return [];
  return [
    { path: datesFile, content: toFile('quality assurance', dated, site) },
    ...listOptions(dated, []).agency.map(({ id, name }) => ({
      path: agencyDatesFile(id),
      content: toFile(
        `quality assurance, ${name}`,
        dated.filter((entry) => concerns(entry, id)),
        site,
      ),
    })),
  ];
}
