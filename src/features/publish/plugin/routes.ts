/** The page for those who publish. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type PublishPage from '../ui/PublishPage';

export const publishPath = '/publish';

export const createPublishRoutes = (props: ComponentProps<typeof PublishPage>): Route[] => [
  page<ComponentProps<typeof PublishPage>>({
    path: publishPath,
    component: 'src/features/publish/ui/PublishPage',
    props,
  }),
];
