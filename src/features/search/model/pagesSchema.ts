/** `data/language/pages.yaml`: pages that are a way in and have no record of their own, as the search knows them. */
import * as z from 'zod';
import { text } from '../../../shared/schema';
import { kinds } from './kinds';

export const pagesSchema = z.strictObject({
  pages: z.array(
    z.strictObject({
      path: text().describe('Its address; {in force} is the version in force.'),
      kind: z.enum(kinds),
      title: text().describe('{document} is what the document of levels is called.'),
      otherNames: z.array(text()).describe('What people type who want this page.'),
      description: text(),
      standing: z
        .number()
        .gt(0)
        .max(1)
        .default(1)
        .describe('Below 1 for a page that must not stand before those it leads to.'),
    }),
  ),
});

export type NamedPage = z.infer<typeof pagesSchema>['pages'][number];
