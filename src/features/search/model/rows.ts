/** The rows of the page of results, and whether one has moved under a finger. */
import { type Row, toRows } from './card';
import type { SearchAnswer, SearchResult } from './engine';

/** The same in a first answer and in the whole one. A part of a page and a record may share an address: the kind tells. */
export const keyOf = ({ kind, path, suffix }: SearchResult): string => `${kind} ${path}${suffix}`;

/** The emergency answer, which is above the list and not in it. */
export const urgentOf = ({ emergency, results }: SearchAnswer): SearchResult | undefined =>
  emergency ? results.find(({ role }) => role === 'emergency') : undefined;

/** The results in the order of their rank, those of one subject as one. */
export function rowsOf(answer: SearchAnswer): Row[] {
  const urgent = urgentOf(answer);
  return toRows(
    answer.results.filter((result) => result !== urgent),
    answer.card,
  );
}

/** What stands on the page from above: whether there is danger, then each row. */
export const placesOf = (answer: SearchAnswer): string[] => [
  String(answer.emergency),
  ...rowsOf(answer).map((row) =>
    row.type === 'card' ? `card ${keyOf(row.card.worry)}` : keyOf(row.result),
  ),
];

/**
 * Whether a place in a list has something else in it than before, or has moved since one above it is new, or gone.
 * @param before what stood there, in order.
 * @param after what stands there now.
 */
export const hasMoved = (
  before: readonly string[],
  after: readonly string[],
  place: number,
): boolean => after.slice(0, place + 1).some((key, i) => key !== before[i]);
