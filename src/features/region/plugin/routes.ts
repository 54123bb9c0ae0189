/** The page of what neighbours published. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import type { Copy, Neighbour } from '../model/schema';
import type RegionPage from '../ui/RegionPage';

const path = '/briefs/region';

/** None where no partnership is listed. */
export const regionAddresses = (neighbours: readonly Neighbour[]): string[] =>
  neighbours.length === 0 ? [] : [path];

/** The page that `regionAddresses` names. */
export const createRegionRoutes = (
  neighbours: readonly Neighbour[],
  copies: readonly Copy[],
): Route[] =>
  regionAddresses(neighbours).map(() =>
    page<ComponentProps<typeof RegionPage>>({
      path,
      component: 'src/features/region/ui/RegionPage',
      props: {
        neighbours: neighbours.map(({ id, name, site, feed }) => {
          const copy = copies.find((one) => one.id === id);
          return {
            id,
            name,
            feed,
            ...(site && { site }),
            ...(copy && { copied: copy.copied }),
            items: copy?.items ?? [],
          };
        }),
      },
    }),
  );
