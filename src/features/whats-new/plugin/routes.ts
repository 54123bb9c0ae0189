/** The page of everything new, and a page for each month. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { type GroupedChannels, listChannels } from '../model/channels';
import type { StreamNames } from '../model/filter';
import type { StreamItem } from '../model/item';
import { groupByMonth, monthPath, mostOnFirst } from '../model/months';
import type FeedsPage from '../ui/FeedsPage';
import type MonthPage from '../ui/MonthPage';
import type WhatsNewPage from '../ui/WhatsNewPage';

export interface MonthLink {
  month: string;
  count: number;
}

export interface WhatsNewPageProps {
  /** The newest. */
  items: StreamItem[];
  /** Every month that has something, newest first. */
  months: MonthLink[];
  names: StreamNames;
  total: number;
  /** Whether changes of records are told from the history of the files. */
  fromHistory: boolean;
  /** Which kinds of posts have a feed of their own. */
  posts: ('briefs' | 'updates')[];
}

export interface MonthPageProps {
  month: string;
  items: StreamItem[];
  names: Pick<StreamNames, 'audiences'>;
  newer?: string;
  older?: string;
}

export interface FeedsPageProps {
  groups: GroupedChannels[];
  /** A role, for an example. */
  audience?: string;
}

export const whatsNewPath = '/whats-new';
const feedsPath = '/whats-new/feeds';

/** @param items newest first. */
export const whatsNewAddresses = (items: readonly StreamItem[]): string[] =>
  items.length === 0
    ? []
    : [whatsNewPath, feedsPath, ...groupByMonth(items).map(({ month }) => monthPath(month))];

/** The pages that `whatsNewAddresses` names. */
export function createWhatsNewRoutes(
  items: readonly StreamItem[],
  about: Pick<WhatsNewPageProps, 'names' | 'fromHistory' | 'posts'>,
): Route[] {
  if (items.length === 0) return [];
  const months = groupByMonth(items);
  return [
    page<ComponentProps<typeof WhatsNewPage>>({
      path: whatsNewPath,
      component: 'src/features/whats-new/ui/WhatsNewPage',
      props: {
        items: items.slice(0, mostOnFirst),
        months: months.map(({ month, items: own }) => ({ month, count: own.length })),
        total: items.length,
        ...about,
      },
    }),
    page<ComponentProps<typeof FeedsPage>>({
      path: feedsPath,
      component: 'src/features/whats-new/ui/FeedsPage',
      props: {
        groups: listChannels(items, about.names),
        ...(about.names.audiences[0] && { audience: about.names.audiences[0].id }),
      },
    }),
    ...months.map(({ month, items: own }, i) => {
      const [newer, older] = [months[i - 1]?.month, months[i + 1]?.month];
      return page<ComponentProps<typeof MonthPage>>({
        path: monthPath(month),
        component: 'src/features/whats-new/ui/MonthPage',
        props: {
          month,
          items: own,
          names: { audiences: about.names.audiences },
          ...(newer && { newer }),
          ...(older && { older }),
        },
      });
    }),
  ];
}
