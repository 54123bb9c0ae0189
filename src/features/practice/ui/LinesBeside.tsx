/** The lines of a subject at the level of the answer and at its neighbours, so that the words can be compared. */
import Link from '@docusaurus/Link';
import { LevelBadge } from '../../level-of-need/ui';
import { aroundLevel } from '../model/lines';
import type { CaseView } from '../plugin/routes';
import styles from './CasePage.module.css';

export default function LinesBeside({ lines, levels, indicators, panel }: CaseView) {
  const nameOf = (number: number) => levels.find((level) => level.number === number)?.name;
  return lines.map((dimension) => (
    <section key={dimension.id} aria-labelledby={`beside-${dimension.id}`}>
      <h4 id={`beside-${dimension.id}`}>{dimension.name}</h4>
      <div className={styles.beside}>
        {aroundLevel(dimension, panel.level).map(({ number, lines: own }) => (
          <div key={number}>
            <p className={styles.column}>
              <LevelBadge number={number} {...(nameOf(number) && { name: nameOf(number) ?? '' })} />
            </p>
            {own.length === 0 && <p className="quiet">No line for this age.</p>}
            <ul>
              {own.map(({ id, text, page }) => (
                <li key={id}>
                  <Link to={page}>{text}</Link>
                  {indicators.includes(id) && <strong> (decided it)</strong>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  ));
}
