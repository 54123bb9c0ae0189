/** The list of guidance; every other Markdown page is made by Docusaurus. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { listGuidance, type Page } from '../model/page';
import type GuidanceIndexPage from '../ui/GuidanceIndexPage';

export const guidancePath = '/guidance/';

/** None where there is no guidance. */
export function createPageRoutes(pages: readonly Page[]): Route[] {
  const guidance = listGuidance(pages);
  return guidance.length === 0
    ? []
    : [
        page<ComponentProps<typeof GuidanceIndexPage>>({
          path: guidancePath,
          component: 'src/features/pages/ui/GuidanceIndexPage',
          props: { pages: guidance },
        }),
      ];
}
