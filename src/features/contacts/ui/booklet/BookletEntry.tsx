/** One contact on paper: name, numbers with their marks, hours, whom to use when closed, what it is for. */
import type { BookletContact } from '../../plugin/booklet';
import VerificationMark from '../VerificationMark';
import styles from './Booklet.module.css';

interface Props {
  contact: BookletContact;
  /** Larger, and only what is needed to ring: for the page of urgent numbers. */
  urgent?: boolean;
}

export default function BookletEntry({ contact, urgent = false }: Props) {
  const { name, phones, mark, hoursText, outOfHours, purpose, email, webForm } = contact;
  return (
    <div className={urgent ? `${styles.entry} ${styles.urgent}` : styles.entry}>
      <h3>{name}</h3>
      {phones.map(({ display, href, label }) => (
        <p key={href + (label ?? '')} className={styles.number}>
          {label && <span className={styles.label}>{label}: </span>}<a className="phone" href={href}>{display}</a> <VerificationMark mark={mark} />
        </p>
      ))}
      {phones.length === 0 && <p><strong>No telephone number.</strong> <VerificationMark mark={mark} /></p>}
      <p>{hoursText.join(' ')}</p>
      {outOfHours && (
        <p className={styles.closed}>
          <strong>Closed?</strong> {outOfHours.name}
          {outOfHours.phone && <>: <a className="phone" href={outOfHours.phone.href}>{outOfHours.phone.display}</a> <VerificationMark mark={outOfHours.mark} /></>}
        </p>
      )}
      {!urgent && <p>{purpose}</p>}
      {!urgent && email && <p className={styles.long}>{email}</p>}
      {!urgent && webForm && <p className={styles.long}>{webForm.label}: {webForm.url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</p>}
    </div>
  );
}

/** In place of an urgent contact the partnership has no number for. */
export function MissingEntry({ name, area }: { name: string; area: string }) {
  return (
    <div className={styles.entry}>
      <h3>{name}</h3>
      <p>We hold no number for {area}. Ask that area’s front door who it is.</p>
    </div>
  );
}
