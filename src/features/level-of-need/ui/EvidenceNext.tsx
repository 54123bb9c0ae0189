/** What to do next at the highest level ticked, and who to contact. It follows from what was ticked and decides nothing. */
import Link from '@docusaurus/Link';
import { ContactLines } from '../../contacts/ui';
import type { EvidencePageProps } from '../plugin/toolRoutes';

export default function EvidenceNext({
  level: { number, slug, next, contacts },
}: {
  level: EvidencePageProps['levels'][number];
}) {
  return (
    <section>
      <h2>Next step at level {number}, the highest you ticked</h2>
      <p>{next}</p>
      <h3>Who to contact</h3>
      <ContactLines contacts={contacts} inTurn />
      <p>
        <Link to={`/level-of-need/what-to-do#level-${number}`}>
          If the child lives in another area, and what happens next
        </Link>{' '}
        · <Link to={`/level-of-need/levels/${slug}`}>More about level {number}</Link>
      </p>
    </section>
  );
}
