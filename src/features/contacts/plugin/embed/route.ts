/** The page that tells agencies how to show our numbers on their own. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../../shared/routes';
import type EmbedPage from '../../ui/take/EmbedPage';
import type { Named, Names } from '../props';

export interface EmbedPageProps {
  /** Those served first. */
  areas: Named[];
  concerns: Named[];
  email: string;
}

export const embedPath = '/open-data/embed';

const named = (list: readonly Named[]): Named[] => list.map(({ id, name }) => ({ id, name }));

/** @param email where questions go. */
export const createEmbedRoute = ({ areas, concerns }: Names, email: string): Route =>
  page<ComponentProps<typeof EmbedPage>>({
    path: embedPath,
    component: 'src/features/contacts/ui/take/EmbedPage',
    props: {
      areas: named(areas),
      concerns: named(concerns),
      email,
    },
  });
