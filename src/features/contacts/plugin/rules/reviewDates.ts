/** A record is reviewed after it was checked, never before. */
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Contact } from '../../model/schema';

/** A problem when the review date does not lie after the day the details were checked. */
export function checkReviewDates({
  value,
  source,
}: Loaded<Pick<Contact, 'verified' | 'review'>>): Problem[] {
  if (value.review.due > value.verified.on) return [];
  return [
    {
      file: source.file,
      ...source.locate(['review', 'due']),
      field: 'review.due',
      message: `the review date ${value.review.due} is not after ${value.verified.on}, the day the details were checked`,
      fix: 'give a later review date',
      severity: 'error',
    },
  ];
}
