/** The list of plain pages, each page, and each in its other languages. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { Language, PlainPage as Plain } from '../model/schema';
import type FamiliesPage from '../ui/FamiliesPage';
import type PlainPage from '../ui/PlainPage';
import { pathOf, type PlainContext, translationsOf, viewPlain } from './props';

export const familiesPath = '/families/';

/** The addresses of the pages; none where there is no plain page. */
export const plainAddresses = (
  pages: readonly Plain[],
  languages: readonly Language[],
): string[] =>
  pages.length === 0
    ? []
    : [
        familiesPath,
        ...pages.flatMap((one) => [
          pathOf(one.id),
          ...translationsOf(one, languages).map(({ language }) => pathOf(one.id, language.id)),
        ]),
      ];

export function createPlainRoutes(pages: readonly Plain[], context: PlainContext): Route[] {
  if (pages.length === 0) return [];
  const inOrder = [...pages].sort((a, b) => a.position - b.position);
  const { languages } = context;
  return [
    page<ComponentProps<typeof FamiliesPage>>({
      path: familiesPath,
      component: 'src/features/families/ui/FamiliesPage',
      props: {
        pages: inOrder.map((one) => ({
          name: one.name,
          title: one.title,
          summary: one.summary,
          path: pathOf(one.id),
          adopted: one.adopted ?? null,
          languages: translationsOf(one, languages).map(({ language }) => ({
            title: language.name,
            code: language.id,
            direction: language.direction,
            path: pathOf(one.id, language.id),
          })),
        })),
      },
    }),
    ...inOrder.flatMap((one) =>
      [undefined, ...translationsOf(one, languages)].map((translated) =>
        page<ComponentProps<typeof PlainPage>>({
          path: pathOf(one.id, translated?.language.id),
          component: 'src/features/families/ui/PlainPage',
          props: { view: viewPlain(one, context, translated) },
        }),
      ),
    ),
  ];
}
