/** Whether the best that was found may well be about something else. */
import type { Query } from './query';
import type { Ranked } from './rank';

/** Calibrated on tests/search/absent.yaml (what the site does not have) against the judged lists (what it has). */
export const doubt = {
  /** A first result below this is more often wrong than right. */
  score: 0.45,
  /** The first result must say something of so much of the query. */
  coverage: 0.5,
} as const;

/**
 * @param first the best that the words found; undefined where they found nothing.
 * @param elsewhere whether the query names a place of which the site keeps no numbers.
 */
export function judgeDoubt(query: Query, first: Ranked | undefined, elsewhere: boolean): boolean {
  if (first === undefined || elsewhere) return true;
  if (first.reasons.number > 0) return false;
  return first.score < doubt.score || first.reasons.coverage < doubt.coverage;
}
