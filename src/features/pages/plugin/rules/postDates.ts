/** A brief or update dated in the future waits for its day: its author should know. */
import type { Page } from '../../model/page';
import type { Problem } from '../../../../shared/problems';

/** @param today the calendar date in Europe/London. */
export function checkPostDate({ file, matter }: Page, today: string): Problem[] {
  if (!('date' in matter) || matter.draft || matter.date <= today) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      field: 'date',
      message: `the page waits for ${matter.date}, and comes with the first build on or after that day`,
      fix: 'nothing to do if that is meant; otherwise correct the date',
      severity: 'warning',
    },
  ];
}
