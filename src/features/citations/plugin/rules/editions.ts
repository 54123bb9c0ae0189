/** An edition is replaced by a newer one, and the newest by none: a ring has no edition to read. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Citation } from '../../model/schema';

/** A problem for each edition that is replaced, by way of others or at once, by itself. */
export function checkEditions(
  citations: readonly (Loaded<Citation> & { path: readonly PropertyKey[] })[],
): Problem[] {
  const next = new Map(citations.map(({ value }) => [value.id, value.supersededBy]));
  return citations.flatMap((citation) => {
    const { id } = citation.value;
    const passed = new Set<string>();
    let newer = next.get(id);
    while (newer !== undefined && !passed.has(newer)) {
      passed.add(newer);
      newer = next.get(newer);
    }
    return passed.has(id)
      ? [
          problemAt(
            citation,
            [...citation.path, 'supersededBy'],
            `${id} would be replaced by itself`,
            'name the newer edition, or set status: current',
          ),
        ]
      : [];
  });
}
