/** What the schema of a topic cannot say. */
import type { Item } from '../../../../shared/collection';
import { type Problem, problemAt } from '../../../../shared/problems';
import { checkReviewDue, checkSigned } from '../../../../shared/signing';
import type { Topic } from '../../model/schema';

/** The lists in which a name has no business twice. */
const lists = ['otherConcerns', 'indicators', 'terms', 'pages', 'related'] as const;

const repeated = (item: Item<Topic>): Problem[] =>
  lists.flatMap((list) =>
    item.value[list].flatMap((id, i, all) =>
      all.indexOf(id) === i
        ? []
        : [problemAt(item, [list, i], `${id} is listed twice`, 'take one of them out')],
    ),
  );

/** Each name that leads back to where it is. */
function ownNames(item: Item<Topic>): Problem[] {
  const { id, related, concern, otherConcerns } = item.value;
  return [
    ...related.flatMap((other, i) =>
      other === id
        ? [problemAt(item, ['related', i], `${id} leads to itself`, 'name another topic')]
        : [],
    ),
    ...otherConcerns.flatMap((other, i) =>
      other === concern
        ? [
            problemAt(
              item,
              ['otherConcerns', i],
              `${other} is the worry that the page begins with`,
              'take it out here',
            ),
          ]
        : [],
    ),
  ];
}

/**
 * A problem for what is listed twice or leads to itself, for a review due before the last one, and in a release for a
 * page that nobody signed.
 */
export function checkTopic(item: Item<Topic>, { release }: { release: boolean }): Problem[] {
  return [
    ...repeated(item),
    ...ownNames(item),
    ...checkReviewDue(item, 'the page'),
    ...checkSigned(item, `the topic ${item.value.id}`, release),
  ];
}
