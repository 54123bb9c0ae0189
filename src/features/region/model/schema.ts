/** Other partnerships whose learning is shown here, and the last good copy of what each published. */
import * as z from 'zod';
import { id, pastDate, text, webAddress } from '../../../shared/schema';

/** An address of this machine is for trying a feed out before it is on the web. */
const feedAddress = () =>
  z.union([webAddress(), z.url({ protocol: /^http$/, hostname: /^127\.0\.0\.1$/ })], {
    error: 'a web address that starts with https://',
  });

export const neighbourSchema = z.strictObject({
  id: id().describe('Its copy is data/neighbour-feeds/<id>.yaml.'),
  name: text().describe('The partnership, as it calls itself.'),
  site: webAddress().optional().describe('Its own site.'),
  feed: feedAddress().describe('Its JSON feed (https://jsonfeed.org/version/1.1).'),
});

export const neighboursSchema = z.strictObject({ feeds: z.array(neighbourSchema) });

/** Copied words and addresses are never longer than these; a feed may be. */
export const longest = { title: 200, summary: 400, address: 500 } as const;
/** The newest of a feed that are kept. */
export const mostItems = 30;

export const copiedItemSchema = z.strictObject({
  title: text().max(longest.title),
  url: webAddress().max(longest.address),
  date: pastDate().describe('The day it was published, as the feed says.'),
  summary: text().max(longest.summary).optional(),
});

export const copySchema = z.strictObject({
  id: id(),
  feed: feedAddress().describe('Where it was copied from.'),
  copied: pastDate().describe('The last day on which the feed answered.'),
  changed: pastDate().describe('The day on which it last said something else than before.'),
  etag: z.string().max(200).optional().describe('What the feed calls this state of itself.'),
  items: z.array(copiedItemSchema).max(mostItems),
});

export type Neighbour = z.infer<typeof neighbourSchema>;
export type CopiedItem = z.infer<typeof copiedItemSchema>;
export type Copy = z.infer<typeof copySchema>;
