/** A time limit in words, and the blanks of words to copy. */
import { sayTime, type TimeLimit } from '../../../shared/timeLimits';

/** `within 1 working day`, `within 2 to 5 working days`. */
export const describeClock = (limit: TimeLimit): string => `within ${sayTime(limit)}`;

/** The holes of a text to copy, `[your reference]`, without their brackets. */
export const holesOf = (wording: string): string[] =>
  [...wording.matchAll(/\[([^\]]*)\]/g)].map(([, hole]) => hole ?? '');
