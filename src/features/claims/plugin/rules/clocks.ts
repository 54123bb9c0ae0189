/** The claim that a step of a pathway names sets a time. */
import type { WrittenPathway } from '../../../pathways/model/schema';
import type { Item } from '../../../../shared/collection';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Claim } from '../../model/schema';

/** A problem for each step whose time limit is a claim without one. */
export const checkClocks = (
  pathway: Item<WrittenPathway>,
  claims: readonly { value: Claim }[],
): Problem[] =>
  pathway.value.steps.flatMap(({ clock }, i) => {
    const claim = claims.find(({ value }) => value.id === clock?.claim)?.value;
    return claim && !claim.time
      ? [
          problemAt(
            pathway,
            [...pathway.path, 'steps', i, 'clock', 'claim'],
            `the claim ${claim.id} sets no time`,
            'name a claim with a time, or give it one in data/claims.yaml',
          ),
        ]
      : [];
  });
