/** Audits as other features see them. */
import type { Collection, Site } from '../../shared/collection';
import type { RelatedPage } from '../pages/view';
import { findingCollection } from './collection';

/** What audits found about a record: the text of each finding, with its place. */
export const relatedFindings = (
  site: Site,
  collection: Collection<unknown>,
  id: string,
): RelatedPage[] =>
  site.backlinks(collection, id, findingCollection).flatMap((finding): RelatedPage[] => {
    const path = findingCollection.address(finding, site);
    return path ? [{ kind: 'Finding', title: finding.text, path }] : [];
  });
