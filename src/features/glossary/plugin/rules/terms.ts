/** A term leads to others, never to itself, and an acronym is that of one term. */
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Term } from '../../model/schema';

/** A term that sees itself is an error; an acronym of two terms may be right, and is a warning. */
export function checkTerms(
  terms: readonly (Loaded<Term> & { path: readonly PropertyKey[] })[],
): Problem[] {
  const first = new Map<string, string>();
  return terms.flatMap((term) => {
    const { id, see, acronyms } = term.value;
    return [
      ...see.flatMap((other, j) =>
        other === id
          ? [
              problemAt(
                term,
                [...term.path, 'see', j],
                `${id} leads to itself`,
                'name another term, or take this out',
              ),
            ]
          : [],
      ),
      ...acronyms.flatMap((acronym, j) => {
        const taken = first.get(acronym.toLowerCase());
        first.set(acronym.toLowerCase(), taken ?? id);
        return taken === undefined || taken === id
          ? []
          : [
              problemAt(
                term,
                [...term.path, 'acronyms', j],
                `${acronym} is an acronym of ${taken} too`,
                'where both are in use, say in each meaning which is which; else take one out',
                'warning',
              ),
            ];
      }),
    ];
  });
}
