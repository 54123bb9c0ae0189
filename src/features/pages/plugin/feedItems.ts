/** What a post says in the feeds, so that they can be parsed whatever its title is. */

interface FeedItem {
  title: string;
  description?: string;
}

/** The feeds put titles into CDATA sections, of which the library guards only the first end it meets. */
const withoutSectionEnd = (text: string): string => text.replaceAll(']]>', ']] >');

/** The items as Docusaurus makes them, their titles and descriptions safe in XML. */
export const toSafeItems = <Item extends FeedItem>(items: readonly Item[]): Item[] =>
  items.map((item) => ({
    ...item,
    title: withoutSectionEnd(item.title),
    ...(item.description !== undefined && { description: withoutSectionEnd(item.description) }),
  }));
