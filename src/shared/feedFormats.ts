/** What feeds say of themselves, and the library that makes them leaves out: their own address, their language, who wrote an item. */
import { escapeHtml } from './html';

/** The media type of a JSON Feed: https://www.jsonfeed.org/version/1.1/#suggestions-for-publishers */
export const jsonFeedType = 'application/feed+json';

/** A feed names the address it is at, so that a copy leads back to it: https://www.rssboard.org/rss-profile#namespace-elements-atom-link */
const selfLink = (element: string, address: string, type: string): string =>
  `<${element} href="${escapeHtml(address)}" rel="self" type="${type}"/>`;

/**
 * @param address where the feed is
 * @param authors who wrote an item, by its id: RSS's own element asks for an email address, so Dublin Core's is used
 */
export function finishRss(
  xml: string,
  address: string,
  authors: ReadonlyMap<string, readonly string[]>,
): string {
  return xml
    .replace('<rss version="2.0"', '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"')
    .replace(
      /<channel>(\s*)/,
      (start, space: string) =>
        `${start}${selfLink('atom:link', address, 'application/rss+xml')}${space}`,
    )
    .replace(/( *)<guid>([^<]*)<\/guid>\n/g, (guid, space: string, item: string) =>
      [
        guid,
        ...(authors.get(item) ?? []).map(
          (name) => `${space}<dc:creator>${escapeHtml(name)}</dc:creator>\n`,
        ),
      ].join(''),
    );
}

/** @param address where the feed is */
export const finishAtom = (xml: string, address: string, language: string): string =>
  xml.replace(
    /<feed ([^>]*)>(\s*)/,
    (_, attributes: string, space: string) =>
      `<feed ${attributes} xml:lang="${language}">${space}${selfLink('link', address, 'application/atom+xml')}${space}`,
  );

interface JsonItem {
  author?: object;
  date_modified?: string;
}

/**
 * A feed somebody opens in a browser is a page.
 * @param css the address of its style sheet.
 * @param intro an XHTML element that says what it is.
 */
export const withLook = (xml: string, { css, intro }: { css: string; intro: string }): string =>
  xml
    .replace(/^(<\?xml [^>]*\?>)\s*/, `$1\n<?xml-stylesheet type="text/css" href="${css}"?>\n`)
    .replace(/<channel>|<feed [^>]*>/, (start) => `${start}\n    ${intro}`);

/** Ids that are no addresses say so: https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt */
export const withoutPermaLinks = (xml: string): string =>
  xml.replace(/<guid>/g, '<guid isPermaLink="false">');

/** The feed by version 1.1: https://www.jsonfeed.org/version/1.1/ @param address where the feed is */
export function finishJsonFeed(json: string, address: string, language: string): string {
  const { items, ...feed } = JSON.parse(json) as { items: JsonItem[] };
  const whole = {
    ...feed,
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: address,
    language,
    items: items.map(({ author, ...item }) => ({
      ...item,
      ...(item.date_modified && { date_published: item.date_modified }),
      ...(author && { authors: [author] }),
    })),
  };
  return `${JSON.stringify(whole, null, 4)}\n`;
}

/** The feeds put titles into CDATA sections, of which the library guards only the first end it meets. */
export const withoutSectionEnd = (text: string): string => text.replaceAll(']]>', ']] >');
