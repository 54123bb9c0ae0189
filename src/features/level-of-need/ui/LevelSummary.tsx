/** What a level asks of the person reading: consent, who leads, which assessment, what next. */
import Link from '@docusaurus/Link';
import type { LevelSlice } from '../model/slices';
import LevelBadge from './LevelBadge';
import styles from './LevelSummary.module.css';

export default function LevelSummary({ data }: { data?: LevelSlice }) {
  if (!data) return null;
  const { level, version, contacts } = data;
  const rows = [
    ['What to do next', level.next],
    ['Consent and sharing', level.consent],
    ['Who leads', level.lead],
    ['Assessment', level.assessment],
    ['Time limits', level.timescale],
    ['If it is refused', level.refused],
  ] as const;
  return (
    <section className={`${styles.summary} ${styles[`level${level.number}`]}`} aria-label={`Level ${level.number} at a glance`}>
      <p className={styles.head}><LevelBadge number={level.number} name={level.name} /></p>
      <p className="lede">{level.summary}</p>
      <dl>{rows.map(([term, words]) => <div key={term}><dt>{term}</dt><dd>{words}</dd></div>)}</dl>
      {contacts.length > 0 && version.status !== 'superseded' && (
        <p>Who to contact: {contacts.map(({ id, name }, i) => (
          <span key={id}>{i > 0 && ', '}<Link to={`/contacts/${id}`}>{name}</Link></span>
        ))}</p>
      )}
    </section>
  );
}
