/** Where the answer to a worry is: one page, and one for each area where the answer depends on the area. */
import type { Area as AreaRecord } from '../../partnership/model/schema';
import type { Concern } from './concerns';

type Area = Pick<AreaRecord, 'id' | 'kind'>;

export const finderPath = '/contacts/find';

/**
 * The area whose answer stands for a question that nobody answered: the one that is served. Of several served none is
 * likelier than another, and the wrong one would be a wrong number.
 */
export function assumedArea<A extends Area>(areas: readonly A[]): A | undefined {
  const served = areas.filter(({ kind }) => kind === 'served');
  return served.length === 1 ? served[0] : undefined;
}

/**
 * The areas that a worry may be about where nobody chose one. A child who lives in another area lives in none that is
 * served, and the number of one that is would be the wrong number.
 */
export function likelyAreas<A extends Area>(
  { role }: Pick<Concern, 'role'>,
  areas: readonly A[],
): A[] {
  const served = areas.filter(({ kind }) => kind === 'served');
  const others = areas.filter(({ kind }) => kind === 'neighbour');
  return role === 'another-area' && others.length > 0 ? others : served;
}

/**
 * @param concern by its id, and whether its answer depends on the area.
 * @param area by its id; undefined where nobody chose one.
 */
export function answerPath(
  concern: { id: string; byArea: boolean },
  area: string | undefined,
  areas: readonly Area[],
): string {
  const page = `${finderPath}/${concern.id}`;
  const own = areas.some(({ id, kind }) => id === area && kind !== 'national');
  return concern.byArea && own && area !== assumedArea(areas)?.id ? `${page}/${area}` : page;
}
