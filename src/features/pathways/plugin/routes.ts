/** The page of all charts, and the page of what follows a referral. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { ContactLine } from '../../contacts/plugin/props';
import type AfterReferralPage from '../ui/AfterReferralPage';
import type PathwaysPage from '../ui/PathwaysPage';
import type { PathwayView, TimesView } from './props';

export interface PathwaysPageProps {
  pathways: PathwayView[];
  /** Everybody whom the steps name, each once. */
  contacts: ContactLine[];
}

export interface AfterReferralPageProps {
  times: TimesView[];
}

const [allPath, afterPath] = ['/contacts/pathways', '/contacts/after-referral'] as const;

type HasRole = Pick<PathwayView, 'role'>;

/** Whether a person waits for the times of a pathway after a referral. */
const isAfterReferral = ({ role }: HasRole): boolean => role === 'after-referral';

/** The addresses of the pages that there is something for. */
export const pathwayAddresses = (pathways: readonly HasRole[]): string[] => [
  ...(pathways.length > 0 ? [allPath] : []),
  ...(pathways.some(isAfterReferral) ? [afterPath] : []),
];

/**
 * @param all the views of all pathways, in the order of the file, with everybody whom their steps name.
 * @param times the same with their time limits alone.
 */
export function createPathwayRoutes(all: PathwaysPageProps, times: TimesView[]): Route[] {
  if (all.pathways.length === 0) return [];
  const after: AfterReferralPageProps = {
    times: times.filter(({ pathway }) => isAfterReferral(pathway)),
  };
  return [
    page<ComponentProps<typeof PathwaysPage>>({
      path: allPath,
      component: 'src/features/pathways/ui/PathwaysPage',
      props: all,
    }),
    ...(after.times.length > 0
      ? [
          page<ComponentProps<typeof AfterReferralPage>>({
            path: afterPath,
            component: 'src/features/pathways/ui/AfterReferralPage',
            props: after,
          }),
        ]
      : []),
  ];
}
