/** Where the answer to a worry is: one page, and one for each area where the answer depends on the area. */
import type { Area as AreaRecord } from '../../partnership/model/schema';

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
