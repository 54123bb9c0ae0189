/** Which feeds there are: the whole stream, and parts of it that somebody may want alone. */
import {
  filterItems,
  type Former,
  type NameKey,
  type StreamFilter,
  type StreamNames,
} from './filter';
import type { StreamItem } from './item';

export interface Channel {
  /** Its folder below `/whats-new/`, with a slash at its end; empty for the whole stream. */
  folder: string;
  /** What it holds, after the name of the site. */
  title: string;
  filter: StreamFilter;
}

/** What a feed is a part by. */
export const channelGroups = ['Everything', 'By role', 'By agency', 'By subject'] as const;
export type ChannelGroup = (typeof channelGroups)[number];

export interface GroupedChannels {
  group: ChannelGroup;
  channels: Channel[];
}

/** How many items a feed holds, the newest; readers keep what they were given before. */
export const mostInFeed = 25;

export const itemsOf = (items: readonly StreamItem[], { filter }: Channel): StreamItem[] =>
  filterItems(items, filter).slice(0, mostInFeed);

/** The feeds that are named after a record, and how their folders begin. */
const parts: readonly {
  group: ChannelGroup;
  start: string;
  filter: keyof StreamFilter;
  key: NameKey;
}[] = [
  { group: 'By role', start: 'for/', filter: 'role', key: 'audiences' },
  { group: 'By agency', start: 'agency/', filter: 'agency', key: 'agencies' },
  { group: 'By subject', start: 'subject/', filter: 'subject', key: 'subjects' },
];

/** The feeds of a site, none without an item of its own. */
export function listChannels(items: readonly StreamItem[], names: StreamNames): GroupedChannels[] {
  const groups: GroupedChannels[] = [
    {
      group: 'Everything',
      channels: [
        { folder: '', title: 'Everything that changed', filter: {} },
        { folder: 'contacts/', title: 'Contacts and their numbers', filter: { kind: 'contact' } },
      ],
    },
    ...parts.map(({ group, start, filter, key }) => ({
      group,
      channels: names[key].map(({ id, name }) => ({
        folder: `${start}${id}/`,
        title: name,
        filter: { [filter]: id },
      })),
    })),
  ];
  return groups
    .map(({ group, channels }) => ({
      group,
      channels: channels.filter((channel) => itemsOf(items, channel).length > 0),
    }))
    .filter(({ channels }) => channels.length > 0);
}

/** The names that records had, with the folders of their feeds then. */
const listFormer = ({ former = {} }: StreamNames): (Former & { start: string })[] =>
  parts.flatMap(({ key, start }) => (former[key] ?? []).map((name) => ({ ...name, start })));

/** The folders in which a feed was before its record was renamed: those who follow it there still get it. */
export const formerFolders = ({ folder }: Channel, names: StreamNames): string[] =>
  listFormer(names).flatMap(({ start, was, now }) =>
    now !== undefined && folder === `${start}${now}/` ? [`${start}${was}/`] : [],
  );

/** A feed under a name of an earlier day. */
export interface EndedChannel {
  folder: string;
  title: string;
  /** Whether there is another name in its place. */
  isReplaced: boolean;
  /** A calendar date. */
  on: string;
}

/** What ends where no feed goes on: those who follow one are told so, and not left with silence. */
export const endedChannels = (names: StreamNames): EndedChannel[] =>
  listFormer(names).map(({ start, was, now, title, on }) => ({
    folder: `${start}${was}/`,
    title,
    isReplaced: now !== undefined,
    on,
  }));
