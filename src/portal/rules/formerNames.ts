/** What records were called before, as the list has it: each once, of a kind there is, and for no new record. */
import type { FormerName } from '../../features/moved/model/schema';
import type { Item } from '../../shared/collection';
import { nearest } from '../../shared/nearest';
import { type Problem, problemAt } from '../../shared/problems';
import type { Own } from '../records';

function checkName(entry: Item<FormerName>, own: readonly Own[]): Problem[] {
  const { kind, was, now, title } = entry.value;
  const of = own.find(({ collection }) => collection.id === kind);
  if (!of) {
    const guess = nearest(
      kind,
      own.map(({ collection }) => collection.id),
    );
    const fix = guess ? `did you mean ${guess}?` : 'write the kind of the record, such as contact';
    return [problemAt(entry, [...entry.path, 'kind'], `there are no records of this kind`, fix)];
  }
  const { items, salvaged, unread } = of.gathered;
  const ids = [...items.map(({ id }) => id), ...salvaged];
  if (ids.includes(was))
    return [
      problemAt(
        entry,
        [...entry.path, 'was'],
        `a new ${kind} has the id ${was}, by which others know “${title}”`,
        'give the new one another id',
      ),
    ];
  if (now === undefined || unread || ids.includes(now)) return [];
  const guess = nearest(now, ids);
  const fix = guess ? `did you mean ${guess}?` : 'write the id it has now, or take the line out';
  return [problemAt(entry, [...entry.path, 'now'], `there is no ${kind} with the id ${now}`, fix)];
}

function checkOnce(entry: Item<FormerName>, items: readonly Item<FormerName>[]): Problem[] {
  const { kind, was } = entry.value;
  const first = items.find(({ value }) => value.kind === kind && value.was === was);
  if (!first || first === entry) return [];
  const { line } = first.source.locate([...first.path, 'was']);
  return [
    problemAt(
      entry,
      [...entry.path, 'was'],
      `the ${kind} ${was} is listed twice. It is first listed on line ${line}`,
      'keep the one that is right',
    ),
  ];
}

/** A problem for each former name that means nothing, or two things. */
export const checkFormerNames = (
  items: readonly Item<FormerName>[],
  own: readonly Own[],
): Problem[] => items.flatMap((entry) => [...checkName(entry, own), ...checkOnce(entry, items)]);
