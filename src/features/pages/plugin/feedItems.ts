/** What a post says in the feeds, so that they can be parsed whatever its title is. */
import { withoutSectionEnd } from '../../../shared/feedFormats';

interface FeedItem {
  title: string;
  description?: string;
}

/** The items as Docusaurus makes them, their titles and descriptions safe in XML. */
export const toSafeItems = <Item extends FeedItem>(items: readonly Item[]): Item[] =>
  items.map((item) => ({
    ...item,
    title: withoutSectionEnd(item.title),
    ...(item.description !== undefined && { description: withoutSectionEnd(item.description) }),
  }));
