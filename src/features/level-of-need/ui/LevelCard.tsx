/** What one level asks of the person reading, as a card. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { Level } from '../model/schema';
import { levelFields } from '../model/wording';
import LevelBadge from './LevelBadge';
import styles from './LevelSummary.module.css';
import { useLevelSign } from './useLevelSign';

interface Props {
  level: Level;
  /** Where the pages of the version start. */
  path: string;
  children?: ReactNode;
}

/** The rows of a card, in the order a reader needs them. */
export const levelRows = (level: Level): [term: string, words: string][] =>
  levelFields.map(([key, name]) => [name, level[key]]);

export default function LevelCard({ level, path, children }: Props) {
  const { number, name, slug, summary } = level;
  const { colour } = useLevelSign()(number);
  return (
    <section id={`level-${number}`} className={styles.summary} data-colour={colour}>
      <h2 className={styles.head}>
        <Link to={`${path}levels/${slug}`}>
          <LevelBadge number={number} name={name} />
        </Link>
      </h2>
      <p className="lede">{summary}</p>
      <dl>
        {levelRows(level).map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
