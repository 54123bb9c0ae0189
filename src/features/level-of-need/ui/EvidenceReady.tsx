/** What the front door will ask, folded on a screen and open on paper; none of it is asked for here. */
import { readyHeading, readyList, readyWords } from '../model/evidence';
import type { Referral } from '../plugin/toolRoutes';

export default function EvidenceReady({ referral }: { referral: Referral }) {
  if (referral.haveReady.length === 0) return null;
  return (
    <details>
      <summary>{readyHeading}</summary>
      <p>{readyWords(referral)}</p>
      <ul>
        {readyList(referral).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}
