/** Hours must be possible: no span of no length, no two that overlap, no day listed twice, no exception given twice. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import { readSpan } from '../../../../shared/calendar/spans';
import type { ContactSource } from '../../model/schema';

type Complaint = [path: PropertyKey[], message: string, fix: string];

/** Faults within one list of spans, which stand at `path`. */
function faultsOfSpans(spans: readonly string[], path: PropertyKey[]): Complaint[] {
  return spans.flatMap((span, i): Complaint[] => {
    const [from, to] = readSpan(span);
    if (span.slice(6).startsWith('24') && span.slice(6) !== '24:00')
      return [
        [
          [...path, i],
          `"${span}" ends after 24:00`,
          'write an end after midnight as the time of the next morning, for example "18:00-08:00"',
        ],
      ];
    if (span.slice(0, 5) === span.slice(6))
      return [
        [
          [...path, i],
          `"${span}" starts and ends at the same time`,
          'write "00:00-24:00" for all day',
        ],
      ];
    const clash = spans
      .slice(0, i)
      .find((other) => readSpan(other)[0] < to && from < readSpan(other)[1]);
    return clash
      ? [[[...path, i], `"${span}" overlaps "${clash}"`, 'give spans that do not overlap']]
      : [];
  });
}

/** Problems with the hours of one contact, each at its line. */
export function checkHours(contact: Loaded<Pick<ContactSource, 'hours'>>): Problem[] {
  const { hours } = contact.value;
  if (hours?.kind !== 'weekly') return [];
  const listed = hours.weekly.flatMap(({ days }, i) =>
    days.map((day, j) => ({ day, path: ['hours', 'weekly', i, 'days', j] })),
  );
  const complaints: Complaint[] = [
    ...hours.weekly.flatMap(({ spans }, i) =>
      faultsOfSpans(spans, ['hours', 'weekly', i, 'spans']),
    ),
    ...hours.exceptions.flatMap(({ spans }, i) =>
      faultsOfSpans(spans, ['hours', 'exceptions', i, 'spans']),
    ),
    ...listed
      .filter(({ day }, i) => listed.findIndex((other) => other.day === day) !== i)
      .map(({ day, path }): Complaint => [
        path,
        `${day} is listed twice`,
        'put all the spans of a day in one entry',
      ]),
    ...hours.exceptions.flatMap(({ date }, i): Complaint[] =>
      hours.exceptions.findIndex((other) => other.date === date) === i
        ? []
        : [[['hours', 'exceptions', i, 'date'], `${date} is given twice`, 'keep one of them']],
    ),
  ];
  return complaints.map(([path, message, fix]) => problemAt(contact, path, message, fix));
}
