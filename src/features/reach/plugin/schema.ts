/** Who there is to reach in the area: organisations and settings, by sector, with the ways by which each is reached. */
import * as z from 'zod';
import { id, ref, text, pastDate } from '../../../shared/schema';
import { sectorIds } from '../../partnership/model/sectors';
import { routeKinds } from '../model/place';

/** No people: an address of a person, or of a mailbox, has no place in a repository that many read. */
const withoutAddress = () =>
  text().refine((value) => !/\S@\S|(?:\d[\s-]*){7}/.test(value), {
    error: 'roles and organisations only: no email address and no telephone number',
  });

export const placeSchema = z.strictObject({
  id: id(),
  name: withoutAddress().describe('An organisation or a kind of setting, never a person.'),
  sector: z.enum(sectorIds),
  agency: ref('agency').optional().describe('Where it is an agency of this site.'),
  audiences: z.array(ref('audience')).min(1).describe('The roles of the people who work there.'),
  routes: z
    .array(
      z.strictObject({
        by: z
          .enum(routeKinds)
          .describe('feed, digest, team-pack (read out in a meeting), or embed (on its intranet).'),
        how: withoutAddress().describe('Which feed, which list, which meeting; by role.'),
        known: pastDate().describe('The day on which somebody there said that it works.'),
      }),
    )
    .describe('An empty list says that no way is known.'),
});

export const audienceMapSchema = z.strictObject({ places: z.array(placeSchema) });
