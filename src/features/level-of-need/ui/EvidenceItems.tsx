/** The lines of the evidence list by level and domain, each with a note and a way to take it off. */
import { annotate, type EvidenceItem, groupItems, toggle } from '../model/evidence';
import { changeEvidence } from './evidenceStore';
import LevelBadge from './LevelBadge';
import PermanentLink from './PermanentLink';
import styles from './EvidenceItems.module.css';

interface Props {
  items: readonly EvidenceItem[];
  /** The names of the levels by their numbers; without them only the number is shown. */
  levelName?: (level: number) => string | undefined;
  /** The public address of the site, printed before each permanent link. */
  siteUrl?: string;
}

export default function EvidenceItems({ items, levelName, siteUrl }: Props) {
  return groupItems(items).map(({ level, domains }) => (
    <section key={level}>
      <h2 className={styles.level}>
        <LevelBadge number={level} name={levelName?.(level)} />
        {/* The sign says it to a screen reader. */}
        {!levelName?.(level) && <span aria-hidden="true"> Level {level}</span>}
      </h2>
      {domains.map(({ domain, items: own }) => (
        <div key={domain}>
          <h3>{domain}</h3>
          <ul className={styles.list}>
            {own.map((item) => (
              <li key={item.id}>
                <p>
                  {item.text}{' '}
                  <span className="no-print">
                    <PermanentLink id={item.id} label={`Where it is in the document: ${item.text}`}>
                      Where it is in the document
                    </PermanentLink>
                  </span>
                  {siteUrl && (
                    <span className={styles.printed}>
                      {' '}
                      {siteUrl}/i/{item.id}
                    </span>
                  )}
                </p>
                <label className={styles.note}>
                  Note<span className="visually-hidden"> on: {item.text}</span>
                  <textarea
                    rows={2}
                    value={item.note}
                    onChange={(event) =>
                      changeEvidence((now) => annotate(now, item.id, event.target.value))
                    }
                  />
                </label>
                {item.note && <p className={styles.printed}>Note: {item.note}</p>}
                <button
                  type="button"
                  className="button button--quiet"
                  onClick={() => changeEvidence((now) => toggle(now, item, now.version))}
                >
                  Remove<span className="visually-hidden">: {item.text}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  ));
}
