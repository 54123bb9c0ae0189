/** The pages of addresses that were withdrawn. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type WithdrawnPage from '../ui/WithdrawnPage';
import { toWithdrawn } from './props';

type Withdrawn = Parameters<typeof toWithdrawn>[0];

/** @param around.titleOf what a page is called. @param around.isThere whether the site has a page. */
export const createWithdrawnRoutes = (
  list: readonly Withdrawn[],
  around: Parameters<typeof toWithdrawn>[1],
): Route[] =>
  list.map((left) =>
    page<ComponentProps<typeof WithdrawnPage>>({
      path: left.from,
      component: 'src/features/moved/ui/WithdrawnPage',
      props: toWithdrawn(left, around),
    }),
  );
