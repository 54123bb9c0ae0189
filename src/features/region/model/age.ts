/** How old the copy of a feed is, in words. */
import { daysBetween } from '../../../shared/calendar/dates';

/** After so many days a reader should look at the original. */
const oldAfter = 14;

/**
 * @param today the calendar date in Europe/London.
 * @returns undefined for a copy that is fresh enough.
 */
export function ageWords(copied: string, today: string): string | undefined {
  const days = daysBetween(copied, today);
  return days > oldAfter
    ? `This copy is ${days} days old. There may be something newer on their site.`
    : undefined;
}
