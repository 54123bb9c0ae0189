/** The order of the areas, the same wherever areas are listed. */
import type { Area } from './schema';

const rank: Record<Area['kind'], number> = { served: 0, neighbour: 1, national: 2 };

/** Those served first, then the neighbours, then the whole country; within each as the partnership wrote them. */
export const areasInOrder = <A extends Pick<Area, 'kind'>>(areas: readonly A[]): A[] =>
  [...areas].sort((a, b) => rank[a.kind] - rank[b.kind]);

/** The areas that the partnership serves, in their order. */
export const servedAreas = <A extends Pick<Area, 'kind'>>(areas: readonly A[]): A[] =>
  areas.filter(({ kind }) => kind === 'served');
