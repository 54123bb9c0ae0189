/** The page of all charts, and the page of what follows a referral. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type AfterReferralPage from '../ui/AfterReferralPage';
import type PathwaysPage from '../ui/PathwaysPage';
import type { PathwayView, TimesView } from './props';

export interface PathwaysPageProps {
  pathways: PathwayView[];
}

export interface AfterReferralPageProps {
  times: TimesView[];
}

const [allPath, afterPath] = ['/contacts/pathways', '/contacts/after-referral'] as const;

export const pathwayAddresses: string[] = [allPath, afterPath];

/** The pathways whose times a person waits for after a referral. */
const afterReferral = ['referral', 'child-protection'];

/**
 * @param pathways the views of all pathways, in the order of the file.
 * @param times the same with their time limits alone.
 */
export function createPathwayRoutes(pathways: PathwayView[], times: TimesView[]): Route[] {
  const all: PathwaysPageProps = { pathways };
  const after: AfterReferralPageProps = {
    times: times.filter(({ pathway }) => afterReferral.includes(pathway.id)),
  };
  return [
    page<ComponentProps<typeof PathwaysPage>>({
      path: allPath,
      component: 'src/features/pathways/ui/PathwaysPage',
      props: all,
    }),
    page<ComponentProps<typeof AfterReferralPage>>({
      path: afterPath,
      component: 'src/features/pathways/ui/AfterReferralPage',
      props: after,
    }),
  ];
}
