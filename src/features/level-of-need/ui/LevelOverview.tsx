/** The levels of a version in a sentence each, beside the picture by which the field knows them. */
import Link from '@docusaurus/Link';
import type { OverviewSlice } from '../model/slices';
import LevelBadge from './LevelBadge';
import styles from './LevelOverview.module.css';
import Windscreen from './Windscreen';

export default function LevelOverview({ data }: { data?: OverviewSlice }) {
  if (!data) return null;
  const { levels, version } = data;
  return (
    <div className={styles.overview}>
      <Windscreen levels={levels} path={version.path} />
      <ul>
        {levels.map(({ number, name, slug, summary }) => (
          <li key={number}>
            <p className={styles.name}>
              <Link to={`${version.path}levels/${slug}`}>
                <LevelBadge number={number} name={name} />
              </Link>
            </p>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
