/** The numbers of an item, old and new side by side; an old number is never a link. */
import { EvidenceMark } from '../../contacts/ui';
import type { NumberChange } from '../model/item';
import styles from './StreamList.module.css';

export default function StreamNumbers({
  numbers: { old, oldMark, now, nowMark },
}: {
  numbers: NumberChange;
}) {
  return (
    <dl className={styles.numbers}>
      {old.length > 0 && (
        <div>
          <dt>Old, do not ring</dt>
          {old.map(({ display, label }) => (
            <dd key={display}>
              {label && <span className={styles.label}>{label}</span>}
              <s>{display}</s>
            </dd>
          ))}
          {oldMark && <dd className="quiet">{oldMark}</dd>}
        </div>
      )}
      {now.length > 0 && (
        <div>
          <dt>New</dt>
          {now.map(({ display, label, href }) => (
            <dd key={href + (label ?? '')}>
              {label && <span className={styles.label}>{label}</span>}
              <a className="phone" href={href}>
                {display}
              </a>{' '}
              {nowMark && <EvidenceMark mark={nowMark} />}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
