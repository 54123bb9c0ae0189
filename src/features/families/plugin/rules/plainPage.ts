/** What the schema of a plain page cannot say. */
import type { Item } from '../../../../shared/collection';
import { checkDuplicates } from '../../../../shared/load';
import { type Problem, problemAt } from '../../../../shared/problems';
import { checkReviewDue, checkSigned } from '../../../../shared/signing';
import type { Contact } from '../../../contacts/model/schema';
import type { PlainPage } from '../../model/schema';

/** A number that somebody could ring: three digits or more, however they are spaced. */
const typedNumber = /\d(?:[\s-]?\d){2,}/;

function checkIds(item: Item<PlainPage>): Problem[] {
  const { sections } = item.value;
  return [
    ...checkDuplicates(
      item,
      ['sections'],
      sections.map(({ id }) => id),
    ),
    ...sections.flatMap(({ lines }, i) =>
      checkDuplicates(
        item,
        ['sections', i, 'lines'],
        lines.map(({ id }) => id),
      ),
    ),
  ];
}

function checkLines(item: Item<PlainPage>, contacts: readonly Contact[]): Problem[] {
  const { sections, audience } = item.value;
  return sections.flatMap(({ lines }, i) =>
    lines.flatMap(({ text, contact: id }, k) => {
      const place = ['sections', i, 'lines', k];
      const contact = contacts.find((one) => one.id === id);
      return [
        ...(contact && !contact.serves.includes(audience)
          ? [
              problemAt(
                item,
                [...place, 'contact'],
                `${contact.name} does not serve ${audience}, who read this page`,
                'name a contact that serves them, or say in its file that it does',
              ),
            ]
          : []),
        ...(typedNumber.test(text)
          ? [
              problemAt(
                item,
                [...place, 'text'],
                `a number is typed in “${text}”, where nobody will correct it when it changes`,
                'take it out and name the contact: the page shows its number',
              ),
            ]
          : []),
      ];
    }),
  );
}

/**
 * A problem for an id that is there twice, a contact that does not serve the readers, a number typed in a line, a review
 * due before the last one, and in a release for a page that nobody signed.
 */
export function checkPlainPage(
  item: Item<PlainPage>,
  contacts: readonly Contact[],
  { release }: { release: boolean },
): Problem[] {
  return [
    ...checkIds(item),
    ...checkLines(item, contacts),
    ...checkReviewDue(item, 'the page'),
    ...checkSigned(item, `the plain page ${item.value.id}`, release),
  ];
}
