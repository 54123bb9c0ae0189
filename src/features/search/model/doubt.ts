/** Whether the best that was found may well be about something else. */
import type { SearchDocument } from './documents';
import type { Ranked } from './rank';

/**
 * Below this score the first result is doubted: sooner where none of those that are read leads to help, since a page about
 * something else is worse for somebody with a worry than for anybody else. Calibrated on lists that have been read: what the
 * site does not have (tests/search/absent.yaml, and the absent ones of the strangers' lists) against what is first and right.
 */
const least = { withHelp: 0.6, without: 1.3 } as const;

/** So many are read, if any. */
const read = 3;

const isHelp = ({ kind }: SearchDocument): boolean => kind === 'concern' || kind === 'contact';

/**
 * @param best the best by the words and by what people say, best first.
 * @param elsewhere whether the query names a place of which the site keeps no numbers.
 */
export function judgeDoubt(
  best: readonly Ranked[],
  documents: readonly SearchDocument[],
  elsewhere: boolean,
): boolean {
  const [first] = best;
  if (first === undefined || elsewhere) return true;
  const helps = best.slice(0, read).some(({ id }) => isHelp(documents[id] as SearchDocument));
  return first.reasons.number === 0 && first.score < (helps ? least.withHelp : least.without);
}
