/** The glossary, with the names of what its terms lead to. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { ClaimLine } from '../../claims/model/view';
import type { Term } from '../model/schema';
import type GlossaryPage from '../ui/GlossaryPage';

type Props = ComponentProps<typeof GlossaryPage>;

interface Context {
  contactName: (id: string) => string;
  /** The short reference of a citation. */
  shortReference: (id: string) => string;
  /** What is known of claims, by their ids. */
  claimLines: (ids: readonly string[]) => ClaimLine[];
}

export const glossaryPath = '/glossary';

export function createGlossaryRoutes(
  terms: readonly Term[],
  { contactName, shortReference, claimLines }: Context,
): Route[] {
  if (terms.length === 0) return [];
  const names = new Map(terms.map(({ id, term }) => [id, term]));
  const named = (ids: readonly string[], nameOf: (id: string) => string) =>
    ids.map((id) => ({ id, name: nameOf(id) }));
  return [
    page<Props>({
      path: glossaryPath,
      component: 'src/features/glossary/ui/GlossaryPage',
      props: {
        terms: terms
          .map((term): Props['terms'][number] => ({
            ...term,
            see: named(term.see, (id) => names.get(id) ?? id),
            contacts: named(term.contacts, contactName),
            citations: named(term.citations, shortReference),
            claims: claimLines(term.claims ?? []),
          }))
          .sort((a, b) => a.term.localeCompare(b.term, 'en-GB')),
      },
    }),
  ];
}
