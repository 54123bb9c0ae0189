/** The feeds as files: RSS, Atom and JSON Feed of each channel. */
import { Feed } from 'feed';
import { formatDate } from '../../../shared/calendar/dates';
import {
  finishAtom,
  finishJsonFeed,
  finishRss,
  withLook,
  withoutPermaLinks,
  withoutSectionEnd,
} from '../../../shared/feedFormats';
import { html } from '../../../shared/html';
import {
  type Channel,
  type EndedChannel,
  endedChannels,
  formerFolders,
  itemsOf,
  listChannels,
} from '../model/channels';
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

/** One entry of a feed, in words. */
interface FeedEntry {
  id: string;
  title: string;
  date: string;
  text: string;
  html: string;
  link: string;
}

function toEntry(item: StreamItem, url: string): FeedEntry {
  const link = `${url}${item.path ?? whatsNewPath}`;
  return {
    id: item.id,
    title: feedTitle(item),
    date: item.date,
    text: feedText(item),
    html: feedHtml(item, link),
    link,
  };
}

/** The one entry of a feed that has ended. */
function endOf({ folder, title, isReplaced, on }: EndedChannel, url: string): FeedEntry {
  const link = `${url}${whatsNewPath}/feeds`;
  const why = isReplaced
    ? `another name took the place of “${title}”, and has no feed`
    : `“${title}” was taken off the site`;
  const text = `This feed ended on ${formatDate(on)}: ${why}. Choose another feed.`;
  return {
    id: `feed/${folder}ended`,
    title: `This feed has ended: ${title}`,
    date: on,
    text,
    html: html`<p>${text}</p><p><a href="${link}">Feeds of the site</a></p>`.text,
    link,
  };
}

function makeFeed(
  channel: Pick<Channel, 'folder' | 'title'>,
  entries: readonly FeedEntry[],
  site: FeedSite,
): Feed {
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
    ...(entries[0] && { updated: momentOf(entries[0].date) }),
    feedLinks: { json: `${folder}feed.json` },
  });
  for (const entry of entries)
    feed.addItem({
      id: tagOf(entry.id, url),
      title: withoutSectionEnd(entry.title),
      link: entry.link,
      date: momentOf(entry.date),
      published: momentOf(entry.date),
      description: withoutSectionEnd(entry.text),
      content: entry.html,
    });
  return feed;
}

function renderChannel(
  channel: Pick<Channel, 'folder' | 'title'>,
  entries: readonly FeedEntry[],
  site: FeedSite,
): File[] {
  const feed = makeFeed(channel, entries, site);
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
  { names, taken }: { names: StreamNames; taken: ReadonlySet<string> },
): File[] {
  const was = formerFolders(channel, names).filter((folder) => !taken.has(folder));
  const at = (folder: string) => `${root}/${folder}`;
  return [channel.folder, ...was].flatMap((folder) =>
    files.map(({ path, content }) => ({
      path: at(folder) + path.slice(at(channel.folder).length),
      content,
    })),
  );
}

/** Every feed of a site, and what makes them readable in a browser; none where nothing has changed. */
export function createFeeds(
  items: readonly StreamItem[],
  names: StreamNames,
  site: FeedSite,
): File[] {
  if (items.length === 0) return [];
  const all = listChannels(items, names).flatMap(({ channels }) => channels);
  const taken = new Set(all.map(({ folder }) => folder));
  const entriesOf = (channel: Channel) =>
    itemsOf(items, channel).map((item) => toEntry(item, site.url));
  const live = all.flatMap((channel) =>
    withFormer(renderChannel(channel, entriesOf(channel), site), channel, { names, taken }),
  );
  const paths = new Set(live.map(({ path }) => path));
  const ended = endedChannels(names)
    .flatMap((channel) => renderChannel(channel, [endOf(channel, site.url)], site))
    .filter(({ path }) => !paths.has(path) && paths.add(path));
  return [...live, ...ended, { path: `${root}/feed.css`, content: lookCss }];
}
