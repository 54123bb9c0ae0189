/** Law and guidance, each with the pages that rest on it. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { Citation } from '../model/schema';
import type ReferencesPage from '../ui/ReferencesPage';

type Props = ComponentProps<typeof ReferencesPage>;
type Listed = Props['citations'][number];

export const referencesPath = '/references';

interface Context extends Pick<Props, 'usual'> {
  /** The claims that rest on a citation, by its id. */
  claimsOf: (id: string) => Listed['claims'];
  /** What else rests on it. */
  restingOn: (id: string) => Listed['resting'];
}

/** None where nothing is cited. */
export function createReferenceRoutes(
  citations: readonly Citation[],
  { claimsOf, restingOn, usual }: Context,
): Route[] {
  if (citations.length + usual.length === 0) return [];
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
            claims: claimsOf(citation.id),
            resting: restingOn(citation.id),
          }))
          .sort((a, b) => a.title.localeCompare(b.title, 'en-GB')),
        usual,
      },
    }),
  ];
}
