/** The page for those who publish, and the page on how to correct a page. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { correctPath } from '../model/correct';
import type CorrectPage from '../ui/CorrectPage';
import type PublishPage from '../ui/PublishPage';

export const publishPath = '/publish';

export const createPublishRoutes = (props: ComponentProps<typeof PublishPage>): Route[] => [
  page<ComponentProps<typeof PublishPage>>({
    path: publishPath,
    component: 'src/features/publish/ui/PublishPage',
    props,
  }),
];

export const createCorrectRoutes = (props: ComponentProps<typeof CorrectPage>): Route[] => [
  page<ComponentProps<typeof CorrectPage>>({
    path: correctPath,
    component: 'src/features/publish/ui/CorrectPage',
    props,
  }),
];
