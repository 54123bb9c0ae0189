/** The page that shows whom news does not reach. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { sectors } from '../../partnership/model/sectors';
import type { Place } from '../model/place';
import { listReach, type Reach, type Sent } from '../model/reach';
import type ReachPage from '../ui/ReachPage';

export interface ReachPageProps {
  sectors: { name: string; places: Pick<Place, 'id' | 'name' | 'routes'>[] }[];
  /** Newest first. */
  sent: Reach[];
}

export const reachPath = '/whats-new/reach';

/** None where nobody has said who there is to reach. */
export const reachAddresses = (places: readonly Place[]): string[] =>
  places.length === 0 ? [] : [reachPath];

/** The page that `reachAddresses` names. */
export const createReachRoutes = (places: readonly Place[], sent: readonly Sent[]): Route[] =>
  places.length === 0
    ? []
    : [
        page<ComponentProps<typeof ReachPage>>({
          path: reachPath,
          component: 'src/features/reach/ui/ReachPage',
          props: {
            sectors: sectors
              .map(({ id, name }) => ({
                name,
                places: places
                  .filter(({ sector }) => sector === id)
                  .map(({ id: place, name: called, routes }) => ({
                    id: place,
                    name: called,
                    routes,
                  })),
              }))
              .filter(({ places: own }) => own.length > 0),
            sent: listReach(places, sent),
          },
        }),
      ];
