/** What a level asks of the person reading: consent, who leads, which assessment, what next, who to ring; and the way to its neighbours. */
import Link from '@docusaurus/Link';
import { ContactLines } from '../../contacts/ui';
import { useThere } from '../../../portal/ui/usePortalData';
import { numberWord } from '../../../shared/numberWords';
import type { LevelSlice } from '../model/slices';
import LevelBadge from './LevelBadge';
import { levelRows } from './LevelCard';
import styles from './LevelSummary.module.css';
import { useLevelSign } from './useLevelSign';

export default function LevelSummary({ data }: { data?: LevelSlice }) {
  const sign = useLevelSign();
  const isThere = useThere();
  if (!data) return null;
  const { level, levels, version, contacts } = data;
  const practice = { to: '/practice/', whenThere: true };
  return (
    <>
      <nav
        className={styles.ladder}
        aria-label={`The ${numberWord(levels.length)} levels: this is level ${level.number}`}
      >
        <ol data-levels={levels.length}>
          {levels.map(({ number, name, slug }) => (
            <li key={number}>
              <Link
                to={`${version.path}levels/${slug}`}
                aria-current={number === level.number ? 'page' : undefined}
              >
                <LevelBadge number={number} name={name} />
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <section
        className={styles.summary}
        data-colour={sign(level.number).colour}
        aria-label={`Level ${level.number} at a glance`}
      >
        <p className={styles.head}>
          <LevelBadge number={level.number} name={level.name} />
        </p>
        <p className="lede">{level.summary}</p>
        <dl>
          {levelRows(level).map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
          {contacts.length > 0 && version.status !== 'superseded' && (
            <div>
              <dt>Who to contact</dt>
              <dd>
                <ContactLines contacts={contacts} inTurn />
              </dd>
            </div>
          )}
        </dl>
        {version.status !== 'superseded' && isThere(practice) && (
          <p className="no-print">
            <Link to={practice.to}>Practise with made-up cases</Link>
          </p>
        )}
      </section>
    </>
  );
}
