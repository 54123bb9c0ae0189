/** A record is reviewed after it was checked, never before. */
import type { Problem } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { ContactSource } from '../../model/schema';

/** A problem when the review date does not lie after the day the details were checked. */
export function checkReviewDates({
  value,
  source,
}: Loaded<Pick<ContactSource, 'evidence' | 'review'>>): Problem[] {
  if (value.review.due > value.evidence.on) return [];
  return [
    {
      file: source.file,
      ...source.locate(['review', 'due']),
      field: 'review.due',
      message: `the review date ${value.review.due} is not after ${value.evidence.on}, the day the details were checked`,
      fix: 'give a later review date',
      severity: 'error',
    },
  ];
}
