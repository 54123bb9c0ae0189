/** The card of each contact as a file beside its page, so that a phone can take it without scripts. A sample has no card. */
import { isSample } from '../../model/schema';
import { toVcard } from '../../model/vcard';
import { type Names, toSummary } from '../props';

/** @returns files by their path below the output folder. */
export const createVcards = (names: Names, siteUrl: string): { path: string; content: string }[] =>
  names.contacts
    .filter((contact) => !isSample(contact))
    .map((contact) => ({
      path: `contacts/${contact.id}.vcf`,
      content: toVcard(toSummary(contact, names), siteUrl),
    }));
