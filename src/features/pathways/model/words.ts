/** A time limit in words. */
import { sayTime, type TimeLimit } from '../../../shared/timeLimits';

/** `within 1 working day`, `within 2 to 5 working days`. */
export const describeClock = (limit: TimeLimit): string => `within ${sayTime(limit)}`;
