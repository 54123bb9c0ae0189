/** One contact on paper: name, numbers with their marks, hours, who to use when closed, what it is for. */
import { shownAddress } from '../../../../shared/webAddress';
import type { BookletContact } from '../../plugin/booklet';
import { isDoubtful } from '../../model/reliance';
import EvidenceMark from '../EvidenceMark';
import styles from './Booklet.module.css';

interface Props {
  contact: BookletContact;
  /** On the page of urgent numbers: what it is for in few words, and no more than is needed to ring. */
  when?: string;
}

/** Who to ring while we do not have the number. */
function StandIn({ standIn }: Required<Pick<BookletContact, 'standIn'>>) {
  return (
    <p>
      <strong>No number yet.</strong>{' '}
      {standIn.contact && (
        <>
          Ring {standIn.contact.name} and ask for {standIn.askFor}:{' '}
          <a className="phone" href={standIn.contact.phones[0]?.href}>
            {standIn.contact.phones[0]?.display}
          </a>{' '}
          <EvidenceMark mark={standIn.contact.mark} />
        </>
      )}
      {standIn.page && `See ${standIn.page.url.replace(/^https:\/\//, '')}`}
    </p>
  );
}

function WhenClosed({ outOfHours }: Required<Pick<BookletContact, 'outOfHours'>>) {
  return (
    <p className={styles.closed}>
      <strong>Closed?</strong> {outOfHours.name}
      {outOfHours.phone && (
        <>
          :{' '}
          <a className="phone" href={outOfHours.phone.href}>
            {outOfHours.phone.display}
          </a>{' '}
          {isDoubtful(outOfHours.mark) && <EvidenceMark mark={outOfHours.mark} />}
        </>
      )}
    </p>
  );
}

function Details({ contact: { purpose, email, webForm } }: Pick<Props, 'contact'>) {
  return (
    <>
      <p>{purpose}</p>
      {email && <p className={styles.long}>{email}</p>}
      {webForm && (
        <p className={styles.long}>
          {webForm.label}: {shownAddress(webForm.url)}
        </p>
      )}
    </>
  );
}

export default function BookletEntry({ contact, when }: Props) {
  const { name, phones, mark, hoursText, outOfHours, standIn } = contact;
  return (
    <div className={when ? `${styles.entry} ${styles.urgent}` : styles.entry}>
      {when && <p className={styles.when}>{when}</p>}
      <h3>{name}</h3>
      {phones.map(({ display, href, label }) => (
        <p key={href + (label ?? '')} className={styles.number}>
          {label && <span className={styles.label}>{label}: </span>}
          <a className="phone" href={href}>
            {display}
          </a>{' '}
          {isDoubtful(mark) && <EvidenceMark mark={mark} />}
        </p>
      ))}
      {standIn && <StandIn standIn={standIn} />}
      {!standIn && phones.length === 0 && (
        <p>
          <strong>No telephone number.</strong> {isDoubtful(mark) && <EvidenceMark mark={mark} />}
        </p>
      )}
      <p>{hoursText.join(' ')}</p>
      {outOfHours && <WhenClosed outOfHours={outOfHours} />}
      {!when && <Details contact={contact} />}
    </div>
  );
}
