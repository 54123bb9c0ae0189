/** Everybody who takes a worry, the first choice first: each number and when it answers, true at any time. */
import Link from '@docusaurus/Link';
import type { AnswerCandidate } from '../plugin/candidates';
import type { ContactLine } from '../plugin/props';
import styles from './AnswerCard.module.css';
import EvidenceMark from './EvidenceMark';
import Reach from './Reach';

function Ways({ contact: { phones, webForm, email, mark } }: { contact: AnswerCandidate }) {
  return (
    <>
      {phones.map(({ display, href, label, note }) => (
        <p key={href + (label ?? '')}>
          {label && <span>{label}: </span>}
          <a className="phone" href={href}>
            {display}
          </a>{' '}
          <EvidenceMark mark={mark} />
          {note && <span className={styles.note}>{note}</span>}
        </p>
      ))}
      {webForm && (
        <p>
          <a href={webForm.url}>{webForm.label}</a>
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {phones.length === 0 && (
        <p>
          <EvidenceMark mark={mark} />
        </p>
      )}
    </>
  );
}

interface Props {
  candidates: readonly AnswerCandidate[];
  /** Whom the finder names and nobody can ring. */
  unreachable: readonly ContactLine[];
}

export default function AllNumbers({ candidates, unreachable }: Props) {
  const list = (
    <ol>
      {candidates.map((contact) => (
        <li key={contact.id}>
          <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
          {contact.asked && (
            <>
              , and ask for <Link to={`/contacts/${contact.asked.id}`}>{contact.askFor}</Link>
            </>
          )}
          <Ways contact={contact} />
          <p className="quiet">
            {contact.hoursText[0]}{' '}
            <span className="no-print">{contact.hoursText.slice(1).join(' ')}</span>
          </p>
        </li>
      ))}
      {unreachable.map((contact) => (
        <li key={contact.id}>
          <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
          <Reach contact={contact} />
        </li>
      ))}
    </ol>
  );
  if (candidates.length === 0) return <div className={styles.numbers}>{list}</div>;
  return (
    <details className={styles.numbers}>
      <summary>All the numbers, and when each answers</summary>
      {list}
    </details>
  );
}
