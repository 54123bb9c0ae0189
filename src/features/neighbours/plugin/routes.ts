/** The page of the neighbouring areas; none where nothing is known of any. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { neighboursPath } from '../model/addresses';
import type { Neighbour } from '../model/schema';
import type NeighboursPage from '../ui/NeighboursPage';
import { type NeighbourContext, viewNeighbour } from './props';

export function createNeighbourRoutes(
  neighbours: readonly Neighbour[],
  context: NeighbourContext & { moving: string[] },
): Route[] {
  if (neighbours.length === 0) return [];
  const { lead, moving, claimLines } = context;
  const clocks = neighbours.flatMap(({ clock }) => clock?.claim ?? []);
  return [
    page<ComponentProps<typeof NeighboursPage>>({
      path: neighboursPath,
      component: 'src/features/neighbours/ui/NeighboursPage',
      props: {
        neighbours: neighbours.map((one) => viewNeighbour(one, context)),
        moving,
        ...(lead && { version: { adopted: lead.data.adopted } }),
        claims: claimLines([...new Set(clocks)]),
      },
    }),
  ];
}
