/** The professional texts of the content, however it is asked for; and the mark of a text. */
import { createHash } from 'node:crypto';
import type { Collection } from '../../../shared/collection';
import { claimCollection } from '../../claims/collection';
import { contactCollection } from '../../contacts/collection';
import { versionCollection } from '../../level-of-need/collection';
import { leadVersion } from '../../level-of-need/model/version';
import { pageCollection } from '../../pages/collection';
import { pathwayCollection } from '../../pathways/collection';
import type { Professional } from '../model/restated';

/** @param all gives the records of a collection: of a whole site, or of files that are being checked. */
export const recordsOf = (all: <T>(collection: Collection<T>) => readonly T[]): Professional => ({
  lead: leadVersion(all(versionCollection)),
  pathways: all(pathwayCollection),
  claims: all(claimCollection),
  contacts: all(contactCollection),
  pages: all(pageCollection),
});

const length = 8;

/** The mark of a text: another for other words, the same for other line ends. */
export const markOf = (words: string): string =>
  createHash('sha256').update(words.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, length);
