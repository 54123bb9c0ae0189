/** A record is reviewed after it was checked, never before. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { ContactSource } from '../../model/schema';

/** A problem when the review date does not lie after the day the details were checked. */
export function checkReviewDates(
  record: Loaded<Pick<ContactSource, 'evidence' | 'review'>>,
): Problem[] {
  const { value } = record;
  if (value.review.due > value.evidence.on) return [];
  return [
    problemAt(
      record,
      ['review', 'due'],
      `the review date ${value.review.due} is not after ${value.evidence.on}, the day the details were checked`,
      'give a later review date',
    ),
  ];
}
