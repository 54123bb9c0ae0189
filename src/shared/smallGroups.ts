/** Which groups of people are too small to be shown. */

/** A group of fewer people than this is shown nowhere: one could tell who they are. */
export const fewestPeople = 5;

/**
 * The groups that are not shown: those of fewer than five people, and as many of the next smallest as it takes for the
 * hidden ones to have five people between them. Otherwise the whole less the rest would tell about them.
 */
export function hiddenGroups<G extends { people: number }>(groups: readonly G[]): Set<G> {
  const bySize = [...groups].sort((a, b) => a.people - b.people);
  const hidden = new Set(bySize.filter(({ people }) => people < fewestPeople));
  const count = () => [...hidden].reduce((all, { people }) => all + people, 0);
  for (const next of bySize) if (hidden.size > 0 && count() < fewestPeople) hidden.add(next);
  return hidden;
}
