/** Hours as schema.org OpeningHoursSpecifications: the usual week, and the days that differ from it. */
import type { OpeningHoursSpecification } from 'schema-dts';
import { minutesOfDay, toClock } from '../../../shared/calendar/london';
import type { Calendar } from '../../../shared/calendar/calendar';
import { type Day, dayName, days } from '../../../shared/calendar/days';
import { readSpan } from '../../../shared/calendar/spans';
import { clockSpans } from './openState';
import type { Hours } from './schema';

type Weekly = Extract<Hours, { kind: 'weekly' }>;
type Spans = readonly (readonly [number, number])[];

/** A day that ends at midnight is said to end a minute before: schema.org reads an end not after the start as tomorrow's. */
const times = ([from, to]: readonly [number, number]) => ({
  opens: toClock(from),
  closes: to === minutesOfDay ? '23:59' : toClock(to % minutesOfDay),
});

/**
 * A span of a day or more in two: its end would be read as one of the same day. The second begins a minute early, so that
 * its end is the next day's.
 */
const inParts = ([from, to]: readonly [number, number]): Spans =>
  to - from < minutesOfDay || to === minutesOfDay
    ? [[from, to]]
    : [
        [from, minutesOfDay],
        [minutesOfDay - 1, to],
      ];

const onDays = (
  listed: readonly Day[],
  span: readonly [number, number],
): OpeningHoursSpecification => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: listed.map(dayName),
  ...times(span),
});

/** A closed day opens and closes at midnight. */
const onDate = (date: string, spans: Spans): OpeningHoursSpecification[] => {
  const day = {
    '@type': 'OpeningHoursSpecification' as const,
    validFrom: date,
    validThrough: date,
  };
  return spans.length === 0
    ? [{ ...day, opens: '00:00', closes: '00:00' }]
    : spans.flatMap(inParts).map((span) => ({ ...day, ...times(span) }));
};

/** Dates whose hours differ from those of any such weekday. */
function specialDates(hours: Weekly, calendar: Calendar): { date: string; spans: Spans }[] {
  const usual = { ...hours, exceptions: [] };
  const dates = new Set([...hours.exceptions.map(({ date }) => date), ...calendar.bankHolidays]);
  return [...dates]
    .sort()
    .map((date) => ({ date, spans: clockSpans(hours, date, calendar) }))
    .filter(
      ({ date, spans }) =>
        JSON.stringify(spans) !==
        JSON.stringify(clockSpans(usual, date, { ...calendar, bankHolidays: [] })),
    );
}

/** Empty where the hours are not known: nothing is said rather than something untrue. */
export function toOpeningHours(hours: Hours, calendar: Calendar): OpeningHoursSpecification[] {
  if (hours.kind === 'unknown' || hours.kind === 'none') return [];
  if (hours.kind === 'always') return [onDays(days, [0, minutesOfDay])];
  return [
    ...hours.weekly.flatMap(({ days: listed, spans }) =>
      spans.map((span) => onDays(listed, readSpan(span))),
    ),
    ...specialDates(hours, calendar).flatMap(({ date, spans }) => onDate(date, spans)),
  ];
}
