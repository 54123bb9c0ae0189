/** A record is reviewed after it was checked, and not years later. */
import { addMonths } from '../../../../shared/calendar/months';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { ContactSource } from '../../model/schema';

/** Details older than this are nobody's knowledge any more; months. */
const furthest = 24;

/** A problem when the review date does not lie after the day the details were checked. */
export function checkReviewDates(
  record: Loaded<Pick<ContactSource, 'evidence' | 'review'>>,
): Problem[] {
  const { value } = record;
  const { due } = value.review;
  if (due > addMonths(value.evidence.on, furthest))
    return [
      problemAt(
        record,
        ['review', 'due'],
        `the review date ${due} is more than ${furthest / 12} years after the details were checked`,
        'give an earlier review date',
      ),
    ];
  if (due > value.evidence.on) return [];
  return [
    problemAt(
      record,
      ['review', 'due'],
      `the review date ${value.review.due} is not after ${value.evidence.on}, the day the details were checked`,
      'give a later review date',
    ),
  ];
}
