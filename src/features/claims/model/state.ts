/** Whether a claim has to be compared with a newer edition of its source, and what to ask then. Pure. */
import type { Citation } from '../../citations/model/schema';
import { sayTime } from '../../../shared/timeLimits';
import type { Claim } from './schema';

/** What of a claim says which edition it was read in. */
type Read = Pick<Claim, 'citation' | 'edition'>;
type Cited = Pick<Citation, 'id' | 'short' | 'edition' | 'supersededBy'>;

/** The edition that counts today, by way of those between. */
function newestOf<C extends Cited>(citation: C, byId: ReadonlyMap<string, C>): C {
  const passed = new Set<C>();
  let newest = citation;
  while (!passed.has(newest)) {
    passed.add(newest);
    newest = byId.get(newest.supersededBy ?? '') ?? newest;
  }
  return newest;
}

/**
 * The edition that a claim has not been compared with: the one that replaced its source, or its source itself where
 * that has another edition now than the one that was read. Undefined where there is none.
 * @param byId all citations by their ids.
 */
export function newerThan<C extends Cited>(
  { citation: id, edition }: Read,
  byId: ReadonlyMap<string, C>,
): C | undefined {
  const citation = id === undefined ? undefined : byId.get(id);
  if (!citation) return undefined;
  const newest = newestOf(citation, byId);
  return newest !== citation || citation.edition !== edition ? newest : undefined;
}

/** What to ask of a newer edition before the claim may stand on it: one line for each question. */
export const questionsFor = (
  { says, time, compare }: Pick<Claim, 'says' | 'time' | 'compare'>,
  newer: Pick<Citation, 'short' | 'edition'>,
): string[] => [
  `Does ${newer.short}, edition ${newer.edition}, still say this: “${says}”`,
  'In which section or paragraph?',
  ...(time ? [`Is it still ${sayTime(time)}, counted from the same moment?`] : []),
  'Is it still the same people who have to do it?',
  ...compare,
];
