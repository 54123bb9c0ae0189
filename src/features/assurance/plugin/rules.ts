/** What the schema cannot say of an entry. */
import type { Item } from '../../../shared/collection';
import { type Problem, problemAt } from '../../../shared/problems';
import type { WrittenEntry } from '../model/schema';

function checkDays(item: Item<WrittenEntry>): Problem[] {
  const { when, until } = item.value;
  if (until === undefined) return [];
  const at = (message: string, fix: string) => [
    problemAt(item, [...item.path, 'until'], message, fix),
  ];
  if (when === undefined) return at('it has an end and no beginning', 'write when it begins');
  if (when.length !== until.length)
    return at('one end is a day and the other a month', 'write both as days, or both as months');
  return until > when
    ? []
    : at(`it ends in ${until}, and begins in ${when}`, 'correct one, or leave until out');
}

function checkAgencies(item: Item<WrittenEntry>): Problem[] {
  const { agencies, everyAgency } = item.value;
  const twice = agencies.find((id, i) => agencies.indexOf(id) !== i);
  return [
    ...(twice
      ? [problemAt(item, [...item.path, 'agencies'], `${twice} is named twice`, 'name it once')]
      : []),
    ...(everyAgency && agencies.length > 0
      ? [
          problemAt(
            item,
            [...item.path, 'agencies'],
            'it names agencies, and says that every agency takes part',
            'take out one of the two',
          ),
        ]
      : []),
  ];
}

export function checkEntry(item: Item<WrittenEntry>): Problem[] {
  const { done, cancelled } = item.value;
  return [
    ...checkDays(item),
    ...checkAgencies(item),
    ...(done && cancelled
      ? [
          problemAt(
            item,
            [...item.path, 'cancelled'],
            'it is both done and cancelled',
            'take out one of the two',
          ),
        ]
      : []),
  ];
}
