/**
 * Opening hours as schedules of the standard, which are RFC 5545 rules that add up. So what opens a service is data, each
 * span a rule; what closes it on one day (a bank holiday, an exception) can only be said in words beside the rules.
 *
 * Times are London's wall-clock time without an offset: the standard's `timezone` is one number, which would be wrong for
 * half of each year. The notes say so.
 */
import { formatDate } from '../../../../../shared/dates';
import type { Calendar } from '../../../model/calendar';
import { days } from '../../../model/days';
import { describeHours, describeSpan } from '../../../model/hours';
import type { Hours } from '../../../model/schema';
import type { Schedule } from './tables';

type Rule = Omit<Schedule, 'id' | 'service_id'>;

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
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

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
  const overnight = (span: string) =>
    /the next day$/.test(describeSpan(span)) ? ' Closes on the day after it opens.' : '';
  return [
    ...hours.weekly.flatMap(({ days: listed, spans }) =>
      spans.map((span): Rule => ({
        freq: 'WEEKLY',
        byday: listed.map((day) => codes[day]).join(','),
        ...times(span),
        description: words,
        notes: `${clock}${overnight(span)}`,
      })),
    ),
    ...hours.exceptions.flatMap(({ date, spans, note }): Rule[] => {
      const said = note ? ` ${note}` : '';
      if (spans.length === 0)
        return [{ ...onDate(date), description: `Closed on ${formatDate(date)}.${said}` }];
      return spans.map((span) => ({
        ...onDate(date),
        ...times(span),
        description: `On ${formatDate(date)} only: ${sentence(describeSpan(span))}${said}`,
        notes: clock,
      }));
    }),
    ...(hours.bankHolidays === 'all-day' ? calendar.bankHolidays : [])
      .filter((date) => !hours.exceptions.some((e) => e.date === date))
      .map((date): Rule => ({
        ...onDate(date),
        ...times('00:00-24:00'),
        description: `Open all day and night on ${formatDate(date)}, a bank holiday.`,
        notes: clock,
      })),
  ];
}
