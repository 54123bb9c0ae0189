/** Two contacts of one name cannot be told apart in a list, and the wrong one is rung. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Contact } from '../../model/schema';

/** A problem for each contact whose name another has already; the same id twice is a problem of its own. */
export function checkNames(records: readonly Loaded<Contact>[]): Problem[] {
  const first = new Map<string, string>();
  return records.flatMap((record) => {
    const { id, name } = record.value;
    const key = name.toLowerCase();
    const taken = first.get(key);
    if (taken === undefined) first.set(key, id);
    return taken === undefined || taken === id
      ? []
      : [
          problemAt(
            record,
            ['name'],
            `${name} is the name of ${taken} too`,
            'say in each name which one it is, for example by its area',
          ),
        ];
  });
}
