/** Where a page is between its first words and its last day, and what it says of changes. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Page } from '../../model/page';

/** A problem for a page in review that readers see already, and for a change before the page was there. */
export function checkLife({ page, matter }: { page: Page; matter: Loaded<unknown> }): Problem[] {
  const { matter: own } = page;
  if (!('inReview' in own || 'changes' in own)) return [];
  const { draft, inReview, changes } = own;
  const published = 'date' in own ? own.date : undefined;
  return [
    ...(inReview && !draft
      ? [
          problemAt(
            matter,
            ['inReview'],
            'the page is in review, and readers would see it',
            'add draft: true until it is signed off; then take out both',
          ),
        ]
      : []),
    ...changes.flatMap(({ on }, i): Problem[] =>
      published !== undefined && on < published
        ? [
            problemAt(
              matter,
              ['changes', i, 'on'],
              `it was changed on ${on}, before it was published on ${published}`,
              'give the day of the change',
            ),
          ]
        : [],
    ),
  ];
}
