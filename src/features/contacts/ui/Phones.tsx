/** The numbers of a contact, each large enough to press, each with its mark. */
import type { PhoneView } from '../plugin/props';
import type { Mark } from '../model/reliance';
import EvidenceMark from './EvidenceMark';
import styles from './Phones.module.css';

interface Props {
  phones: readonly PhoneView[];
  mark: Mark;
  /** In a list, next to other numbers. */
  small?: boolean;
}

export default function Phones({ phones, mark, small = false }: Props) {
  if (phones.length === 0) return null;
  return (
    <ul className={small ? styles.small : styles.large}>
      {phones.map(({ display, href, label, note }) => (
        <li key={href + (label ?? '')}>
          {label && <span className={styles.label}>{label}</span>}
          <a className="phone" href={href}>
            {display}
          </a>{' '}
          <EvidenceMark mark={mark} />
          {note && !small && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
