/** A claim that stands on a replaced edition names the newer one, and says why nobody has compared them. */
import type { Citation } from '../../../citations/model/schema';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';
import type { Claim } from '../../model/schema';
import { newerThan } from '../../model/state';

type Placed = Loaded<Claim> & { path: readonly PropertyKey[] };

/** A warning for a claim that was compared, and still says that it was not. */
const staleProblem = (claim: Placed): Problem[] =>
  claim.value.notCompared
    ? [
        problemAt(
          claim,
          [...claim.path, 'notCompared'],
          `${claim.value.id} stands on the newest edition, and still says that nobody has compared it`,
          'take notCompared out',
          'warning',
        ),
      ]
    : [];

/**
 * A warning for each claim on a replaced edition that does not name the newer one in notCompared. A note silences
 * nothing: it may be on anything else.
 */
export function checkClaimEditions(
  claims: readonly Placed[],
  citations: readonly Citation[],
): Problem[] {
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  return claims.flatMap((claim) => {
    const { id, citation = '', notCompared } = claim.value;
    const newer = newerThan(claim.value, byId);
    if (!newer) return staleProblem(claim);
    if (notCompared?.with === newer.id && notCompared.edition === newer.edition) return [];
    const was = byId.get(citation)?.short ?? citation;
    return [
      problemAt(
        claim,
        [...claim.path, newer.id === citation ? 'edition' : 'citation'],
        newer.id === citation
          ? `${id} was read in edition ${claim.value.edition} of ${was}, which is now ${newer.edition}`
          : `${id} is based on ${was}, which ${newer.short} has replaced`,
        `read the newer edition and cite it here with its edition, or write notCompared: { with: ${newer.id}, edition: "${newer.edition}", why: … }`,
        'warning',
      ),
    ];
  });
}
