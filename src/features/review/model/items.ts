/** Everything that somebody has promised to look at again, as one list. */
import type { Citation } from '../../citations/model/schema';
import type { Contact } from '../../contacts/model/schema';
import type { Version } from '../../level-of-need/model/version';
import type { Partnership } from '../../partnership/model/schema';
import type { Page } from '../../pages/model/page';
import { addMonths } from '../../../shared/calendar/months';

export const reviewKinds = ['contact', 'guidance', 'version', 'citation'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

export interface Owner {
  /** The contact that keeps the record. */
  id: string;
  name: string;
  email?: string;
}

export interface ReviewItem {
  kind: ReviewKind;
  /** Unique among those of its kind. */
  id: string;
  title: string;
  /** Its page, without the site's base address. */
  path: string;
  /** The file to edit. */
  file: string;
  /** The day on which it was last looked at. */
  checked: string;
  /** The last day on which a review is in time. */
  due: string;
  owner: Owner;
}

/** What the list is made from. */
export interface Reviewed {
  partnership: Pick<Partnership, 'review'>;
  contacts: readonly Contact[];
  pages: readonly Page[];
  versions: readonly Version[];
  citations: readonly Citation[];
}

/**
 * Every item with a review date, soonest first. Of the Level of Need, the version in force alone is reviewed; a superseded
 * edition of law or guidance is finished with and has no date.
 */
export function listReviewItems({
  partnership: { review },
  contacts,
  pages,
  versions,
  citations,
}: Reviewed): ReviewItem[] {
  const ownerOf = (id: string): Owner => {
    const contact = contacts.find((c) => c.id === id);
    return { id, name: contact?.name ?? id, ...(contact?.email && { email: contact.email }) };
  };
  const items: ReviewItem[] = [
    ...contacts.map((contact): ReviewItem => ({
      kind: 'contact',
      id: contact.id,
      title: contact.name,
      path: `/contacts/${contact.id}`,
      file: `data/contacts/${contact.id}.yaml`,
      checked: contact.evidence.on,
      due: contact.review.due,
      owner: ownerOf(contact.review.owner),
    })),
    ...pages.flatMap((page): ReviewItem[] =>
      page.kind === 'guidance'
        ? [
            {
              kind: 'guidance',
              id: page.path.replace(/^.*\//, ''),
              title: page.matter.title,
              path: page.path,
              file: page.file,
              checked: page.matter.review.reviewed,
              due: page.matter.review.due,
              owner: ownerOf(page.matter.review.owner),
            },
          ]
        : [],
    ),
    ...versions
      .filter(({ status }) => status === 'current')
      .map(({ id, path, data }): ReviewItem => ({
        kind: 'version',
        id,
        title: `${data.title}, ${id}`,
        path,
        file: 'data/partnership.yaml',
        checked: review.levelOfNeed.reviewed,
        due: review.levelOfNeed.due,
        owner: ownerOf(review.levelOfNeed.owner),
      })),
    ...citations
      .filter(({ status }) => status === 'current')
      .map(({ id, title, checked }): ReviewItem => ({
        kind: 'citation',
        id,
        title,
        path: `/references#${id}`,
        file: 'data/citations.yaml',
        checked,
        due: addMonths(checked, review.citations.everyMonths),
        owner: ownerOf(review.citations.owner),
      })),
  ];
  return items.sort(
    (a, b) => a.due.localeCompare(b.due) || a.title.localeCompare(b.title, 'en-GB'),
  );
}
