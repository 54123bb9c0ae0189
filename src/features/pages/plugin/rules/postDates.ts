/** A brief or update dated in the future is published all the same: its author should know. */
import type { Page } from '../../model/page';
import type { Problem } from '../../../../shared/problems';

/** @param today the calendar date in Europe/London. */
export function checkPostDate({ file, matter }: Page, today: string): Problem[] {
  if (!('date' in matter) || matter.date <= today) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      field: 'date',
      message: `${matter.date} is in the future, but the page will be published with the next build`,
      fix: 'give the day of publication, or add draft: true until then',
      severity: 'warning',
    },
  ];
}
