/** Everything that somebody has promised to look at again, as one list. */
import type { KindName, Reviewed } from '../../../shared/collection';

export interface Owner {
  /** The contact that keeps the record. */
  id: string;
  name: string;
  email?: string;
}

export interface ReviewItem extends Omit<Reviewed, 'owner'> {
  owner: Owner;
}

/** As a page shows it: what to do about it is for whoever is written to. */
export interface ReviewLine extends Omit<ReviewItem, 'kind'> {
  kind: KindName;
}

/**
 * Soonest first.
 * @param owners those who may keep a record; one who is not among them is named by id.
 */
export function listReviewItems(
  reviewed: readonly Reviewed[],
  owners: readonly { id: string; name: string; email?: string | undefined }[],
): ReviewItem[] {
  const byId = new Map(owners.map((owner) => [owner.id, owner]));
  const ownerOf = (id: string): Owner => {
    const { name = id, email } = byId.get(id) ?? {};
    return { id, name, ...(email && { email }) };
  };
  return reviewed
    .map((item) => ({ ...item, owner: ownerOf(item.owner) }))
    .sort((a, b) => a.due.localeCompare(b.due) || a.title.localeCompare(b.title, 'en-GB'));
}
