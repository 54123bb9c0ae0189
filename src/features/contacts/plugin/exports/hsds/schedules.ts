/**
 * Opening hours as schedules of the standard, which are RFC 5545 rules that add up: nothing in one takes away from
 * another. So a rule of the week ends before each day on which it does not hold (a bank holiday, an exception) and begins
 * anew after it, and that day has a dated schedule of its own: with its times, or without any where it is closed.
 *
 * Times are London's wall-clock time without an offset: the standard's `timezone` is one number, which would be wrong for
 * half of each year. The notes say so.
 */
import { capital } from '../../../../../shared/capital';
import { formatDate } from '../../../../../shared/calendar/dates';
import { addDays, weekdayOf } from '../../../../../shared/calendar/london';
import type { Calendar } from '../../../../../shared/calendar/calendar';
import { type Day, days } from '../../../../../shared/calendar/days';
import { describeHours, describeSpan } from '../../../model/hours';
import type { Hours } from '../../../model/schema';
import type { Schedule } from './tables';

type Rule = Omit<Schedule, 'id' | 'service_id'>;
type Weekly = Extract<Hours, { kind: 'weekly' }>;

const codes = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
} as const;
const clock = 'Times are by the clock in London, summer and winter.';

/** The standard has no 24:00; a span to midnight ends a minute before it. */
function times(span: string): Pick<Rule, 'opens_at' | 'closes_at'> {
  const [from = '', to = ''] = span.split('-');
  return { opens_at: from, closes_at: to === '24:00' ? '23:59' : to };
}

const onDate = (date: string): Pick<Rule, 'valid_from' | 'valid_to'> => ({
  valid_from: date,
  valid_to: date,
});
const sentence = (text: string): string => `${capital(text)}.`;

const dayOf = (date: string): Day | undefined => days[weekdayOf(date)];

/** The bank holidays on which the service is closed or open all day because of them, and not by an exception. */
const holidaysOf = ({ exceptions }: Weekly, { bankHolidays }: Calendar): string[] =>
  bankHolidays.filter((date) => !exceptions.some((exception) => exception.date === date));

/** Whether one of the days comes between two dates, both included. */
function comesBetween(listed: readonly Day[], from: string, to: string): boolean {
  for (let date = from, i = 0; date <= to && i < days.length; date = addDays(date, 1), i++)
    if (listed.some((day) => day === dayOf(date))) return true;
  return false;
}

/**
 * When the usual hours of some days hold: one stretch between any two dates on which they do not. The first has no
 * beginning. The last has no end, except where bank holidays close the service: those are known no further than the
 * calendar.
 */
function stretches(
  hours: Weekly,
  listed: readonly Day[],
  calendar: Calendar,
): Pick<Rule, 'valid_from' | 'valid_to'>[] {
  const last = hours.bankHolidays === 'closed' ? calendar.to : undefined;
  const broken = [
    ...hours.exceptions.map(({ date }) => date),
    ...(last ? holidaysOf(hours, calendar) : []),
  ]
    .filter((date) => listed.some((day) => day === dayOf(date)) && !(last && date > last))
    .sort();
  const starts = [undefined, ...broken.map((date) => addDays(date, 1))];
  const ends = [...broken.map((date) => addDays(date, -1)), last];
  return starts.flatMap((from, i) => {
    const to = ends[i];
    const past = to !== undefined && to < calendar.from;
    const empty = from !== undefined && to !== undefined && !comesBetween(listed, from, to);
    return past || empty
      ? []
      : [{ ...(from && { valid_from: from }), ...(to && { valid_to: to }) }];
  });
}

const overnight = (span: string): string =>
  /the next day$/.test(describeSpan(span)) ? ' Closes on the day after it opens.' : '';

/** The usual week: a rule for each span and each stretch of time in which it holds. */
const usualRules = (hours: Weekly, calendar: Calendar): Rule[] =>
  hours.weekly.flatMap(({ days: listed, spans }) =>
    spans.flatMap((span) =>
      stretches(hours, listed, calendar).map((stretch) => ({
        ...stretch,
        freq: 'WEEKLY' as const,
        byday: listed.map((day) => codes[day]).join(','),
        ...times(span),
        description: describeHours(hours).join(' '),
        notes: `${clock}${overnight(span)}`,
      })),
    ),
  );

/** One date with hours of its own, or with none. */
function exceptionRules({ date, spans, note }: Weekly['exceptions'][number]): Rule[] {
  const said = note ? ` ${note}` : '';
  if (spans.length === 0)
    return [{ ...onDate(date), description: `Closed on ${formatDate(date)}.${said}` }];
  return spans.map((span) => ({
    ...onDate(date),
    ...times(span),
    description: `On ${formatDate(date)} only: ${sentence(describeSpan(span))}${said}`,
    notes: `${clock}${overnight(span)}`,
  }));
}

/** The bank holidays that differ from the usual day. One on which the service is closed anyway needs no word. */
function holidayRules(hours: Weekly, calendar: Calendar): Rule[] {
  const usuallyOpen = (date: string) =>
    hours.weekly.some(({ days: listed }) => listed.some((day) => day === dayOf(date)));
  const dates = holidaysOf(hours, calendar);
  switch (hours.bankHolidays) {
    case 'open':
      return [];
    case 'closed':
      return dates.filter(usuallyOpen).map((date) => ({
        ...onDate(date),
        description: `Closed on ${formatDate(date)}, a bank holiday.`,
      }));
    case 'all-day':
      return dates.map((date) => ({
        ...onDate(date),
        ...times('00:00-24:00'),
        description: `Open all day and night on ${formatDate(date)}, a bank holiday.`,
        notes: clock,
      }));
  }
}

/** The rules of one service. Hours that are not known give none but a description. */
export function toSchedules(hours: Hours, calendar: Calendar): Rule[] {
  const words = describeHours(hours).join(' ');
  if (hours.kind === 'none') return [];
  if (hours.kind === 'unknown') return [{ description: words }];
  if (hours.kind === 'always') {
    return [
      {
        freq: 'WEEKLY',
        byday: days.map((day) => codes[day]).join(','),
        ...times('00:00-24:00'),
        description: words,
        notes: clock,
      },
    ];
  }
  return [
    ...usualRules(hours, calendar),
    ...hours.exceptions.flatMap(exceptionRules),
    ...holidayRules(hours, calendar),
  ];
}
