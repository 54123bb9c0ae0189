/** What a page that is reviewed and signed must satisfy, whatever it is about. */
import type { Item } from './collection';
import { type Problem, problemAt } from './problems';
import type { Loaded } from './yaml/record';

interface Reviewed {
  /** Dates in Europe/London, YYYY-MM-DD. */
  review: { reviewed: string; due: string };
}

/** A problem for a review that is due no later than the last one. @param what what was reviewed: “the page”. */
export const checkReviewDue = (
  item: Loaded<Reviewed> & Partial<Pick<Item<Reviewed>, 'path'>>,
  what: string,
): Problem[] => {
  const { reviewed, due } = item.value.review;
  return due > reviewed
    ? []
    : [
        problemAt(
          item,
          [...(item.path ?? []), 'review', 'due'],
          `the review date ${due} is not after ${reviewed}, the day ${what} was reviewed`,
          'give a later review date',
        ),
      ];
};

/** A problem, in a release, for a page that nobody signed. @param name what it is, with its id: “the topic neglect”. */
export const checkSigned = (
  item: Item<{ adopted?: unknown }>,
  name: string,
  release: boolean,
): Problem[] =>
  release && !item.value.adopted
    ? [
        problemAt(
          item,
          ['id'],
          `nobody has signed ${name}: it is example text, and cannot be released`,
          'when the partnership has signed it, write adopted: { on: 2026-11-20, by: the body that decided }',
        ),
      ]
    : [];
