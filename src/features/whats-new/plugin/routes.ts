/** The page of everything new, and a page for each month. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { type GroupedChannels, listChannels } from '../model/channels';
import { firstOfAll } from '../model/byKind';
import type { StreamNames } from '../model/filter';
import type { StreamItem } from '../model/item';
import { groupByMonth, monthPath, mostOnFirst } from '../model/months';
import type FeedsPage from '../ui/FeedsPage';
import { type PackNames, packPath } from '../model/pack';
import type MonthPage from '../ui/MonthPage';
import type PackPage from '../ui/PackPage';
import type WhatsNewPage from '../ui/WhatsNewPage';

export interface MonthLink {
  month: string;
  count: number;
}

export interface WhatsNewPageProps {
  /** The newest, with all briefs and updates of the newest month. */
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

export interface PackPageProps {
  /** `2026-11`, the newest month with a change, and everything of it. */
  month: string;
  items: StreamItem[];
  names: PackNames;
  /** The days of the first and the newest change there is. */
  first: string;
  newest: string;
}

export const whatsNewPath = '/whats-new';
const feedsPath = '/whats-new/feeds';

/** @param items newest first. */
export const whatsNewAddresses = (items: readonly StreamItem[]): string[] =>
  items.length === 0
    ? []
    : [
        whatsNewPath,
        feedsPath,
        packPath,
        ...groupByMonth(items).map(({ month }) => monthPath(month)),
      ];

/** Only the pack shows them. */
const withoutQuestions = ({ questions: _, ...item }: StreamItem): StreamItem => item;

/** @param items at least one, newest first. */
function packRoute(
  items: readonly StreamItem[],
  { audiences, subjects, former }: StreamNames,
): Route {
  const { month = '', items: own = [] } = groupByMonth(items)[0] ?? {};
  return page<ComponentProps<typeof PackPage>>({
    path: packPath,
    component: 'src/features/whats-new/ui/PackPage',
    props: {
      month,
      items: own,
      names: { audiences, subjects, ...(former && { former }) },
      first: items.at(-1)?.date ?? '',
      newest: items[0]?.date ?? '',
    },
  });
}

/** The pages that `whatsNewAddresses` names. */
export function createWhatsNewRoutes(
  items: readonly StreamItem[],
  about: Pick<WhatsNewPageProps, 'names' | 'fromHistory' | 'posts'>,
): Route[] {
  if (items.length === 0) return [];
  const months = groupByMonth(items.map(withoutQuestions));
  return [
    page<ComponentProps<typeof WhatsNewPage>>({
      path: whatsNewPath,
      component: 'src/features/whats-new/ui/WhatsNewPage',
      props: {
        items: firstOfAll(items, mostOnFirst).map(withoutQuestions),
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
    packRoute(items, about.names),
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
