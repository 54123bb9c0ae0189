/** Guidance is due for review after it was reviewed, never before. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Guidance } from '../../model/schema';

/** A problem when the next review does not lie after the last one. */
export function checkReviewDates(record: Loaded<Pick<Guidance, 'review'>>): Problem[] {
  const { value } = record;
  const { reviewed, due } = value.review;
  if (due > reviewed) return [];
  return [
    problemAt(
      record,
      ['review', 'due'],
      `the review date ${due} is not after ${reviewed}, the day the page was reviewed`,
      'give a later review date',
    ),
  ];
}
