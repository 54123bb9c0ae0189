/** Law and guidance, each with the pages that rest on it. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { Citation } from '../model/schema';
import type ReferencesPage from '../ui/ReferencesPage';

type Props = ComponentProps<typeof ReferencesPage>;
type Listed = Props['citations'][number];

export const referencesPath = '/references';

/**
 * None where nothing is cited.
 * @param restingOn the pages that rest on a citation, by its id.
 */
export function createReferenceRoutes(
  citations: readonly Citation[],
  restingOn: (id: string) => Listed['pages'],
): Route[] {
  if (citations.length === 0) return [];
  const shortNames = new Map(citations.map(({ id, short }) => [id, short]));
  return [
    page<Props>({
      path: referencesPath,
      component: 'src/features/citations/ui/ReferencesPage',
      props: {
        citations: citations
          .map((citation): Listed => ({
            ...citation,
            newer: shortNames.get(citation.supersededBy ?? ''),
            pages: restingOn(citation.id),
          }))
          .sort((a, b) => a.title.localeCompare(b.title, 'en-GB')),
      },
    }),
  ];
}
