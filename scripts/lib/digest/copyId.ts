/** Names for the copies of a digest that show no address. */
import { createHash } from 'node:crypto';

/** A receiver without its address: enough letters to tell a hundred thousand apart. */
export const keyOfAddress = (address: string): string =>
  createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 24);

/**
 * The Message-ID of a copy: the same whenever it is sent, so that a mail server knows a second one for what it is.
 * @param url the public address of the site.
 * @param to missing in a draft.
 */
export const copyId = (url: string, list: string, batch: string, to?: string): string =>
  `digest.${list}.${batch}.${to === undefined ? 'draft' : keyOfAddress(to)}@${new URL(url).hostname}`;
