/** Pages that are a way in and have no record of their own: what they are called and what they are for. */
import { createDocument, type SearchDocument } from '../model/documents';
import type { NamedPage } from '../model/pagesSchema';

/** What stands in braces in `data/language/pages.yaml`. */
export interface PageNames {
  document: string;
  'in force': string;
}

const fillIn = (said: string, names: PageNames): string =>
  said.replace(/\{(document|in force)\}/g, (_, name: keyof PageNames) => names[name]);

/** @param exists whether the site has a page at a path; one that it has not is left out. */
export const wayDocuments = (
  pages: readonly NamedPage[],
  exists: (path: string) => boolean,
  names: PageNames,
): SearchDocument[] =>
  pages
    .map((page) => ({
      ...page,
      path: fillIn(page.path, names),
      title: fillIn(page.title, names),
      description: fillIn(page.description, names),
    }))
    .filter(({ path }) => exists(path))
    .map((page) => createDocument(page));
