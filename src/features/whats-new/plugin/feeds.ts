/** The feeds as files: RSS, Atom and JSON Feed of each channel. */
import { Feed } from 'feed';
import {
  finishAtom,
  finishJsonFeed,
  finishRss,
  withLook,
  withoutPermaLinks,
  withoutSectionEnd,
} from '../../../shared/feedFormats';
import type { Left } from '../../moved/model/schema';
import { type Channel, formerFolders, itemsOf, listChannels } from '../model/channels';
import { feedHtml, feedText, feedTitle } from '../model/feedItem';
import type { StreamNames } from '../model/filter';
import type { StreamItem } from '../model/item';
import { lookCss, lookIntro } from './feedLook';
import { whatsNewPath } from './routes';

export interface FeedSite {
  /** The public address, base address included, without a slash at its end. */
  url: string;
  /** The base address, with slashes at both ends. */
  base: string;
  siteTitle: string;
  publisher: string;
}

interface File {
  path: string;
  content: string;
}

const language = 'en-GB';
const root = whatsNewPath.slice(1);

/**
 * An item has one moment in every build: nine in the morning of its day, by UTC. Its id is a tag (RFC 4151): an edit of
 * the page, and a page that moves, never announce it again.
 */
const momentOf = (date: string): Date => new Date(`${date}T09:00:00Z`);
const tagOf = (id: string, url: string): string =>
  `tag:${new URL(url).hostname},2026:whats-new/${id}`;

function makeFeed(channel: Channel, items: readonly StreamItem[], site: FeedSite): Feed {
  const { url, siteTitle, publisher } = site;
  const folder = `${url}${whatsNewPath}/${channel.folder}`;
  const feed = new Feed({
    id: tagOf(`feed/${channel.folder}`, url),
    title: `${siteTitle}: ${channel.title}`,
    description: `${channel.title}. Each item says what to do differently.`,
    link: `${url}${whatsNewPath}`,
    language,
    copyright: publisher,
    generator: 'safeguarding-knowledge-portal',
    author: { name: publisher },
    ...(items[0] && { updated: momentOf(items[0].date) }),
    feedLinks: { json: `${folder}feed.json` },
  });
  for (const item of items) {
    const link = `${url}${item.path ?? whatsNewPath}`;
    feed.addItem({
      id: tagOf(item.id, url),
      title: withoutSectionEnd(feedTitle(item)),
      link,
      date: momentOf(item.date),
      published: momentOf(item.date),
      description: withoutSectionEnd(feedText(item)),
      content: feedHtml(item, link),
    });
  }
  return feed;
}

function renderChannel(channel: Channel, all: readonly StreamItem[], site: FeedSite): File[] {
  const feed = makeFeed(channel, itemsOf(all, channel), site);
  const at = (name: string) => `${site.url}${whatsNewPath}/${channel.folder}${name}`;
  const look = { css: `${site.base}${root}/feed.css`, intro: lookIntro(site.base) };
  const file = (name: string, content: string): File => ({
    path: `${root}/${channel.folder}${name}`,
    content,
  });
  return [
    file(
      'rss.xml',
      withLook(withoutPermaLinks(finishRss(feed.rss2(), at('rss.xml'), new Map())), look),
    ),
    file('atom.xml', withLook(finishAtom(feed.atom1(), at('atom.xml'), language), look)),
    file('feed.json', finishJsonFeed(feed.json1(), at('feed.json'), language)),
  ];
}

/** The files of a channel, and the same where they were before. */
function withFormer(
  files: readonly File[],
  channel: Channel,
  { left, taken }: { left: readonly Left[]; taken: ReadonlySet<string> },
): File[] {
  const was = formerFolders(channel, left).filter((folder) => !taken.has(folder));
  const at = (folder: string) => `${root}/${folder}`;
  return [channel.folder, ...was].flatMap((folder) =>
    files.map(({ path, content }) => ({
      path: at(folder) + path.slice(at(channel.folder).length),
      content,
    })),
  );
}

/**
 * Every feed of a site, and what makes them readable in a browser; none where nothing has changed.
 * @param left addresses that moved.
 */
export function createFeeds(
  items: readonly StreamItem[],
  names: StreamNames,
  site: FeedSite,
  left: readonly Left[] = [],
): File[] {
  if (items.length === 0) return [];
  const all = listChannels(items, names).flatMap(({ channels }) => channels);
  const taken = new Set(all.map(({ folder }) => folder));
  return [
    ...all.flatMap((channel) =>
      withFormer(renderChannel(channel, items, site), channel, { left, taken }),
    ),
    { path: `${root}/feed.css`, content: lookCss },
  ];
}
