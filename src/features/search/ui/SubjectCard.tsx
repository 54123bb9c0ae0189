/** A worry as one result: what it means, whom to ring now, its topic and guidance, and the levels that speak of it. */
import Link from '@docusaurus/Link';
import { linesNear } from '../../level-of-need/model/browsePath';
import { LevelBadge } from '../../level-of-need/ui';
import type { Card } from '../model/card';
import Marked from './Marked';
import Numbers from './Numbers';
import ResultTitle from './ResultTitle';
import styles from './results.module.css';

/** Whom to contact at any hour, each once; the number to ring now is beside them. */
function Contacts({ worry: { answer } }: Pick<Card, 'worry'>) {
  if (answer?.type !== 'concern') return null;
  const named = new Map(
    answer.contacts
      .filter(({ lastResort }) => !lastResort)
      .map(({ path, name, askFor }) => [path, askFor ?? name]),
  );
  return named.size === 0 ? null : (
    <li>
      Who to contact:{' '}
      {[...named].map(([path, name], i) => (
        <span key={path}>
          {i > 0 && ', '}
          <Link to={path}>{name}</Link>
        </span>
      ))}
    </li>
  );
}

interface Props {
  card: Card;
  /** What was searched for. */
  query: string;
}

export default function SubjectCard({ card: { worry, meaning }, query }: Props) {
  const { extract, answer } = worry;
  const subject = answer?.type === 'concern' ? answer.subject : undefined;
  return (
    <li className={styles.card}>
      <div>
        <ResultTitle result={worry} />
        <p className={styles.extract}>
          {meaning ? (
            <>
              <Link to={meaning.path}>{meaning.title}</Link>: {meaning.text}
            </>
          ) : (
            <Marked extract={extract} />
          )}
        </p>
      </div>
      <Numbers result={worry} />
      <ul className={styles.parts}>
        <Contacts worry={worry} />
        {subject?.topic && (
          <li>
            <Link to={subject.topic.path}>On one sheet: {subject.topic.title}</Link>
          </li>
        )}
        {subject?.guidance && (
          <li>
            Guidance: <Link to={subject.guidance.path}>{subject.guidance.title}</Link>
          </li>
        )}
        {subject && subject.levels.length > 0 && (
          <>
            <li>
              Which level? <Link to={linesNear(query)}>The lines nearest to your words</Link>
            </li>
            <li className={styles.levels}>
              <span>Level by level:</span>
              {subject.levels.map(({ number, name, path: indicators }) => (
                <Link key={number} to={indicators}>
                  <LevelBadge number={number} name={name} />
                </Link>
              ))}
            </li>
          </>
        )}
      </ul>
    </li>
  );
}
