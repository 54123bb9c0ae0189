/** What the schema cannot say of a session. */
import type { Item } from '../../../../shared/collection';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Session } from '../../model/schema';

const hoursOfDays = (item: Item<Session>): Problem[] =>
  item.value.days.flatMap(({ from, to }, i) =>
    from < to
      ? []
      : [
          problemAt(
            item,
            [...item.path, 'days', i, 'to'],
            `it ends at ${to}, and begins at ${from}`,
            'write when it ends on that day',
          ),
        ],
  );

export function checkSession(item: Item<Session>): Problem[] {
  const { days, bookBy, announced } = item.value;
  const first = days[0]?.date ?? '';
  const outOfOrder = days.flatMap(({ date }, i) =>
    i > 0 && date <= (days[i - 1]?.date ?? '')
      ? [
          problemAt(
            item,
            [...item.path, 'days', i, 'date'],
            `${date} does not come after the day before it in the list`,
            'put the days in order, each once',
          ),
        ]
      : [],
  );
  const late = Object.entries({ announced, bookBy }).flatMap(([field, day = '']) =>
    day > first
      ? [
          problemAt(
            item,
            [...item.path, field],
            `${day} is after the first day, ${first}`,
            'correct one of the two days',
          ),
        ]
      : [],
  );
  return [...hoursOfDays(item), ...outOfOrder, ...late];
}
