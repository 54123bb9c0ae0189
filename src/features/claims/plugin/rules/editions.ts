/** A claim that stands on a replaced edition says what is not known of the newer one. */
import type { Citation } from '../../../citations/model/schema';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Claim } from '../../model/schema';
import { newerThan } from '../../model/state';

/** A warning for each claim on a replaced edition that has no note on it. */
export function checkClaimEditions(
  claims: readonly (Loaded<Claim> & { path: readonly PropertyKey[] })[],
  citations: readonly Citation[],
): Problem[] {
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  return claims.flatMap((claim) => {
    const { id, citation = '', note } = claim.value;
    const newer = newerThan(claim.value, byId);
    if (!newer || note !== undefined) return [];
    const was = byId.get(citation)?.short ?? citation;
    return [
      problemAt(
        claim,
        [...claim.path, newer.id === citation ? 'edition' : 'citation'],
        newer.id === citation
          ? `${id} was read in edition ${claim.value.edition} of ${was}, which is now ${newer.edition}, and has no note`
          : `${id} is based on ${was}, which ${newer.short} has replaced, and has no note`,
        'read the newer edition and cite it here with its edition, or say in note that nobody has compared them',
        'warning',
      ),
    ];
  });
}
