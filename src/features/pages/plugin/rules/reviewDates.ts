/** Guidance is due for review after it was reviewed, never before. */
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Guidance } from '../../model/schema';

/** A problem when the next review does not lie after the last one. */
export function checkReviewDates({ value, source }: Loaded<Pick<Guidance, 'review'>>): Problem[] {
  const { reviewed, due } = value.review;
  if (due > reviewed) return [];
  return [
    {
      file: source.file,
      ...source.locate(['review', 'due']),
      field: 'review.due',
      message: `the review date ${due} is not after ${reviewed}, the day the page was reviewed`,
      fix: 'give a later review date',
      severity: 'error',
    },
  ];
}
