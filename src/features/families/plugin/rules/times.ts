/** Time limits and duties in plain lines: each has its claim behind it, on the line itself. */
import type { Item } from '../../../../shared/collection';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Claim } from '../../../claims/model/schema';
import { findUntied } from '../../../claims/model/untied';
import type { PlainPage } from '../../model/schema';

/** A warning for each line with a time limit or duty that no claim of it gives; a partnership without claims has none. */
export function checkTimes(
  { value: { sections, claims: ofPage = [] }, ...at }: Item<PlainPage>,
  claims: readonly Claim[],
  { release }: { release: boolean },
): Problem[] {
  if (claims.length === 0) return [];
  return sections.flatMap(({ lines }, i) =>
    lines.flatMap(({ text, restates }, k) => {
      const named = restates.flatMap((one) => ('claim' in one ? [one.claim] : []));
      const ties = claims.filter(({ id }) => named.includes(id) || ofPage.includes(id));
      return findUntied(text, ties, claims).map(({ words, fitting }) =>
        problemAt(
          at,
          ['sections', i, 'lines', k, 'text'],
          `no claim of this line stands behind “${words}”`,
          fitting.length > 0
            ? `add to restates a claim that fits, such as { claim: ${fitting[0]} }`
            : 'write the claim in data/claims.yaml, with its source, and name it in restates',
          release ? 'error' : 'warning',
        ),
      );
    }),
  );
}
