/** The matrix: a column for each level, the same dimensions in each. */
import type { Indicator } from '../model/schema';
import type { ToolVersion } from '../plugin/toolRoutes';
import EvidenceTick from './EvidenceTick';
import LevelBadge from './LevelBadge';
import PermanentLink from './PermanentLink';
import styles from './BrowsePage.module.css';

export default function BrowseMatrix({ version, matches }: { version: ToolVersion; matches: readonly Indicator[] }) {
  const domainName = (id: string) => version.domains.find((d) => d.dimensions.some((x) => x.id === id))?.name ?? '';
  const used = version.domains.flatMap((d) => d.dimensions).filter(({ id }) => matches.some((i) => i.dimension === id));
  return (
    <>
      <nav aria-label="Levels" className={styles.tabs}>
        {version.levels.map(({ number }) => <a key={number} href={`#level-${number}`} aria-label={`Level ${number}`}><LevelBadge number={number} /></a>)}
      </nav>
      <div className={styles.columns}>
        {version.levels.map(({ number, name }) => (
          <section key={number} id={`level-${number}`} className={`${styles.column} ${styles[`level${number}`]}`} aria-labelledby={`head-${number}`}>
            <h2 id={`head-${number}`}><LevelBadge number={number} name={name} /></h2>
            {used.map((dimension) => {
              const own = matches.filter((i) => i.level === number && i.dimension === dimension.id);
              return (
                <div key={dimension.id} className={styles.cell}>
                  <h3>{dimension.name}</h3>
                  {own.length > 0
                    ? <ul>{own.map(({ id, text }) => <li key={id}><EvidenceTick indicator={{ id, level: number, text, domain: domainName(dimension.id), dimension: dimension.name }} version={version.header.id} />{text} <PermanentLink id={id}>history</PermanentLink></li>)}</ul>
                    : <p className="quiet" aria-label="None">–</p>}
                </div>
              );
            })}
          </section>
        ))}
      </div>
    </>
  );
}
