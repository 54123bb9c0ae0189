/** Which feeds there are: the whole stream, and parts of it that somebody may want alone. */
import type { Left } from '../../moved/model/schema';
import { filterItems, type StreamFilter, type StreamNames } from './filter';
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

/**
 * The folders in which the feed of a worry was before it was renamed: those who follow it there still get it. Roles,
 * agencies and themes have no page of their own, and so no entry in the list of what moved.
 */
export const formerFolders = (
  { folder }: Channel,
  left: readonly Pick<Left, 'record'>[],
): string[] =>
  left.flatMap(({ record }) =>
    record?.kind === 'concern' && folder === `subject/${record.now}/`
      ? [`subject/${record.was}/`]
      : [],
  );
