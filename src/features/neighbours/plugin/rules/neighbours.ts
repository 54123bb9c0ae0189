/** What the schema of neighbours cannot say. */
import type { Item } from '../../../../shared/collection';
import { type Problem, problemAt } from '../../../../shared/problems';
import { checkReviewDue } from '../../../../shared/signing';
import type { Contact } from '../../../contacts/model/schema';
import type { Area } from '../../../partnership/model/schema';
import type { Neighbour } from '../../model/schema';

interface Known {
  areas: readonly Area[];
  contacts: readonly Contact[];
  /** The levels of the version that the site leads to; none where there is no version. */
  levels: readonly number[];
}

function checkLevels(item: Item<Neighbour>, levels: readonly number[]): Problem[] {
  const named = item.value.levels.map(({ level }) => level);
  return named.flatMap((level, i) => {
    const place = [...item.path, 'levels', i, 'level'];
    if (levels.length > 0 && !levels.includes(level))
      return [problemAt(item, place, `our document has no level ${level}`, 'name one that it has')];
    return named.indexOf(level) === i
      ? []
      : [problemAt(item, place, `level ${level} is named twice`, 'keep one of them')];
  });
}

/** A problem for an area that is no neighbour, a door of another area, a level that is not ours or is there twice. */
export function checkNeighbour(item: Item<Neighbour>, known: Known): Problem[] {
  const { id, door } = item.value;
  const area = known.areas.find((one) => one.id === id);
  const contact = known.contacts.find((one) => one.id === door);
  return [
    ...(area && area.kind !== 'neighbour'
      ? [
          problemAt(
            item,
            [...item.path, 'id'],
            `${area.name} is not a neighbour`,
            'take it out, or give it kind: neighbour in data/partnership.yaml',
          ),
        ]
      : []),
    ...(contact && !contact.areas.includes(id)
      ? [
          problemAt(
            item,
            [...item.path, 'door'],
            `${contact.name} does not answer for ${area?.name ?? id}`,
            'name the front door of the area',
          ),
        ]
      : []),
    ...checkLevels(item, known.levels),
    ...checkReviewDue(item, 'it'),
  ];
}
