/** The page of the search, with everything that can be found from A to Z. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { SearchDocument } from '../model/documents';
import type SearchPage from '../ui/SearchPage';
import { listAToZ } from './aToZ';

export const searchPath = '/search';

/** @param email where "this did not help" is sent. */
export const createSearchRoute = (documents: readonly SearchDocument[], email: string): Route =>
  page<ComponentProps<typeof SearchPage>>({
    path: searchPath,
    component: 'src/features/search/ui/SearchPage',
    props: { letters: listAToZ(documents), email },
  });
