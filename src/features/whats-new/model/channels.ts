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

/** The feeds of a site, none without an item of its own. */
export function listChannels(
  items: readonly StreamItem[],
  { audiences, agencies, subjects }: StreamNames,
): GroupedChannels[] {
  const part = (
    folder: string,
    key: keyof StreamFilter,
    list: readonly { id: string; name: string }[],
  ): Channel[] =>
    list.map(({ id, name }) => ({
      folder: `${folder}/${id}/`,
      title: name,
      filter: { [key]: id },
    }));
  const groups: GroupedChannels[] = [
    {
      group: 'Everything',
      channels: [
        { folder: '', title: 'Everything that changed', filter: {} },
        { folder: 'contacts/', title: 'Contacts and their numbers', filter: { kind: 'contact' } },
      ],
    },
    { group: 'By role', channels: part('for', 'role', audiences) },
    { group: 'By agency', channels: part('agency', 'agency', agencies) },
    { group: 'By subject', channels: part('subject', 'subject', subjects) },
  ];
  return groups
    .map(({ group, channels }) => ({
      group,
      channels: channels.filter((channel) => itemsOf(items, channel).length > 0),
    }))
    .filter(({ channels }) => channels.length > 0);
}

/** The feeds that are named after a record, and how their folders begin. */
const folders: readonly [key: NameKey, start: string][] = [
  ['audiences', 'for/'],
  ['agencies', 'agency/'],
  ['subjects', 'subject/'],
];

/** The names that records had, with the folders of their feeds then. */
const listFormer = ({ former = {} }: StreamNames): (Former & { start: string })[] =>
  folders.flatMap(([key, start]) => (former[key] ?? []).map((name) => ({ ...name, start })));

/** The folders in which a feed was before its record was renamed: those who follow it there still get it. */
export const formerFolders = ({ folder }: Channel, names: StreamNames): string[] =>
  listFormer(names).flatMap(({ start, was, now }) =>
    now !== undefined && folder === `${start}${now}/` ? [`${start}${was}/`] : [],
  );

/** A feed whose record was withdrawn, and nothing took its place. */
export interface EndedChannel {
  folder: string;
  title: string;
  /** A calendar date. */
  on: string;
}

/** The feeds that have ended: those who follow one are told so, and not left with silence. */
export const endedChannels = (names: StreamNames): EndedChannel[] =>
  listFormer(names).flatMap(({ start, was, now, title, on }) =>
    now === undefined ? [{ folder: `${start}${was}/`, title, on }] : [],
  );
