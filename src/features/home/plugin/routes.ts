/** The home page. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { AuditCycle } from '../../audits/model/cycle';
import { currentVersion, toHeader } from '../../level-of-need/model/slices';
import type { Version } from '../../level-of-need/model/version';
import type { Partnership } from '../../partnership/model/schema';
import { listGuidance, type Page, pagesOf } from '../../pages/model/page';
import type { TopicLink } from '../../topics/model/link';
import type { NewsItem } from '../model/news';
import type HomePage from '../ui/HomePage';

interface Context {
  partnership: Partnership;
  versions: readonly Version[];
  /** Newest first. */
  audits: readonly AuditCycle[];
  pages: readonly Page[];
  /** By name. */
  topics: TopicLink[];
}

const home = '/';

export const homeAddresses = [home];

/** So many briefs, and so many updates, are on the home page. */
const newest = 3;

/** Briefs and updates, newest first. */
export function listNews({ pages, partnership }: Pick<Context, 'pages' | 'partnership'>) {
  const audienceName = (id: string) => partnership.audiences.find((a) => a.id === id)?.name ?? id;
  return [...pagesOf(pages, 'brief'), ...pagesOf(pages, 'update')]
    .map(({ kind, matter, path }): NewsItem => ({
      kind,
      path,
      title: matter.title,
      description: matter.description,
      date: matter.date,
      audiences: matter.audiences.map(audienceName),
    }))
    .sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en-GB'));
}

/** The page that `homeAddresses` names. */
export function createHomeRoutes({
  partnership,
  versions,
  audits,
  pages,
  topics,
}: Context): Route[] {
  const current = currentVersion(versions);
  const news = listNews({ pages, partnership });
  const ofKind = (wanted: NewsItem['kind']) =>
    news.filter(({ kind }) => kind === wanted).slice(0, newest);
  const latest = audits[0]?.cycle;
  return [
    page<ComponentProps<typeof HomePage>>({
      path: home,
      component: 'src/features/home/ui/HomePage',
      props: {
        title: partnership.siteTitle,
        tagline: partnership.tagline,
        version: toHeader(current),
        levels: current.data.levels.map(({ number, name, slug, summary }) => ({
          number,
          name,
          slug,
          summary,
        })),
        briefs: ofKind('brief'),
        updates: ofKind('update'),
        topics,
        guidance: listGuidance(pages),
        audit: latest && { id: latest.id, title: latest.title, summary: latest.summary },
      },
    }),
  ];
}
