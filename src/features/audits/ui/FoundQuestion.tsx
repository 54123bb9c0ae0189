/** What was found on one question, agency beside agency. */
import { memo } from 'react';
import ListLink from '../../../shared/ui/ListLink';
import type { ExploredFinding, Found } from '../model/explore';
import FindingList from './FindingList';
import styles from './ExplorePage.module.css';

interface Props {
  found: Found<ExploredFinding>;
  text: string;
  cycleId: string;
  nameOf: ReadonlyMap<string, string>;
  /** Whether it is one of so many that those out of sight wait until they come near. */
  long: boolean;
}

function FoundQuestion({ found: { question, sides }, text, cycleId, nameOf, long }: Props) {
  return (
    <section className={`${styles.question} ${long ? styles.long : ''}`}>
      <h3>
        <ListLink to={`/audits/${cycleId}/questions/${question}`}>
          {question}. {text}
        </ListLink>
      </h3>
      <div className={styles.sides}>
        {sides.map((side) => (
          <div key={side.agency}>
            <h4>{nameOf.get(side.agency)}</h4>
            {side.findings.length > 0 ? (
              <FindingList findings={side.findings} cycleId={cycleId} />
            ) : (
              <p className="quiet">None in the report.</p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

const idsIn = ({ sides }: Found<ExploredFinding>): string =>
  sides.map(({ agency, findings }) => `${agency} ${findings.map(({ id }) => id).join()}`).join(' ');

/** A question of which the same is shown is not drawn again: most of a list stays as choices change. */
export default memo(
  FoundQuestion,
  (before, now) =>
    before.text === now.text &&
    before.found.question === now.found.question &&
    idsIn(before.found) === idsIn(now.found),
);
