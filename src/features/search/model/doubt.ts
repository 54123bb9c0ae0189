/** Whether the best that was found may well be about something else. */
import type { Ranked } from './rank';

/**
 * Below this score the first result is doubted. Calibrated on lists that have been read: what the site does not have
 * (tests/search/absent.yaml, and the absent ones of the strangers' lists) against what is first and right.
 */
const least = 0.65;

/**
 * @param first the best by the words and by what people say; undefined where nothing was found.
 * @param elsewhere whether the query names a place of which the site keeps no numbers.
 */
export const judgeDoubt = (first: Ranked | undefined, elsewhere: boolean): boolean =>
  first === undefined || elsewhere || (first.reasons.number === 0 && first.score < least);
