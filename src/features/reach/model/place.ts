/** An organisation or a setting of the area, and the ways by which news reaches it. */

export const routeKinds = ['feed', 'digest', 'team-pack', 'embed'] as const;

export interface Place {
  id: string;
  name: string;
  sector: string;
  /** The agency of this site that it is. */
  agency?: string | undefined;
  /** The roles of the people who work there. */
  audiences: string[];
  /** None where no way is known. */
  routes: { by: (typeof routeKinds)[number]; how: string; known: string }[];
}
