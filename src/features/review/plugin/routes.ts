/** When each record was checked and is due again. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { freshnessPath } from '../model/addresses';
import type FreshnessPage from '../ui/FreshnessPage';

export const createReviewRoutes = (props: ComponentProps<typeof FreshnessPage>): Route[] => [
  page<ComponentProps<typeof FreshnessPage>>({
    path: freshnessPath,
    component: 'src/features/review/ui/FreshnessPage',
    props,
  }),
];
