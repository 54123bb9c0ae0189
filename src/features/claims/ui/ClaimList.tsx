/** The time limits and duties that a page states, each with its source and whether that has been replaced. */
import Link from '@docusaurus/Link';
import { standingWords } from '../../../shared/standings';
import type { ClaimLine } from '../model/view';

/** Says so where nobody has compared a claim with the newer edition. */
const Amber = ({ children }: { children: React.ReactNode }) => (
  <>
    {' '}
    <span className="mark mark--second-hand">{children}</span>
  </>
);

export default function ClaimList({ claims }: { claims: readonly ClaimLine[] }) {
  if (claims.length === 0) return null;
  const amber = claims.filter(({ newer }) => newer !== undefined).length;
  return (
    <details>
      <summary>
        Where the times and duties here come from
        {amber > 0 && <Amber>{amber} not compared with a newer edition</Amber>}
      </summary>
      <ul>
        {claims.map(({ id, says, standing, source, newer }) => (
          <li key={id}>
            {says}{' '}
            <Link className="quiet" to={`/references#claim-${id}`}>
              {source ?? standingWords[standing]}
            </Link>
            {newer && <Amber>not compared with {newer}</Amber>}
          </li>
        ))}
      </ul>
    </details>
  );
}
