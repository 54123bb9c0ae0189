/** The list of guidance; every other Markdown page is made by Docusaurus. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { listGuidance, type Page } from '../model/page';
import type GuidanceIndexPage from '../ui/GuidanceIndexPage';

export const guidancePath = '/guidance/';

export const createPageRoutes = (pages: readonly Page[]): Route[] => [
  page<ComponentProps<typeof GuidanceIndexPage>>({
    path: guidancePath,
    component: 'src/features/pages/ui/GuidanceIndexPage',
    props: { pages: listGuidance(pages) },
  }),
];
