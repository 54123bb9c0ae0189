/** Adds the addresses of a site to the list of those that were ever published. */
import fs from 'node:fs';
import path from 'node:path';
import { versionCollection } from '../../src/features/level-of-need/collection';
import { versionInForce } from '../../src/features/level-of-need/view';
import { publishedPath } from '../../src/features/moved/collection';
import { addPublished } from '../../src/features/moved/model/published';
import { isMonthPath } from '../../src/features/whats-new/model/months';
import type { Site } from '../../src/shared/collection';

/**
 * @param write whether the file is written.
 * @returns the addresses that were not in the list. Those of the working draft are promised to
 *   nobody, nor are the months of what's new: a check without the history does not know them.
 */
export function keepAddresses(root: string, site: Site, write: boolean): string[] {
  const full = path.join(root, publishedPath);
  const before = fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : '';
  const drafts = site
    .all(versionCollection)
    .flatMap(({ status, path: start }) =>
      status === 'draft' && start !== versionInForce(site).path ? [start] : [],
    );
  const now = [...site.addresses()].filter(
    (address) => !isMonthPath(address) && !drafts.some((start) => address.startsWith(start)),
  );
  const { text, added } = addPublished(before, now);
  if (write && added.length > 0) fs.writeFileSync(full, text);
  return added;
}
