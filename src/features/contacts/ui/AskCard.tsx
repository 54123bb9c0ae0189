/**
 * One contact of an answer: its number, its hours, and who stands in when it is closed. The page names both at once, so
 * that it is true at any hour; in the browser it says which of them to ring now.
 */
import Link from '@docusaurus/Link';
import { useNow } from '../../../shared/ui/useNow';
import { whoNow } from '../model/answer';
import type { Ask } from '../plugin/finderRoutes';
import type { ContactLine } from '../plugin/props';
import styles from './AnswerPage.module.css';
import OpenNow from './OpenNow';
import Phones from './Phones';
import VerificationMark from './VerificationMark';
import { useCalendar } from './useCalendar';

/** The channels of a contact without a telephone, in the order of all pages. */
function OtherChannels({ contact: { phones, email, webForm, mark } }: { contact: ContactLine }) {
  if (phones.length > 0) return null;
  return (
    <p>
      {webForm && <a href={webForm.url}>{webForm.label}</a>}{' '}
      {email && <a href={`mailto:${email}`}>{email}</a>} <VerificationMark mark={mark} />
    </p>
  );
}

function Instead({ ask }: { ask: Ask }) {
  const now = useNow();
  const calendar = useCalendar();
  const use = now === undefined ? undefined : whoNow([ask, ...ask.standIns], now, calendar);
  const unsure = ask.hours.kind === 'unknown';
  return (
    <div role="status" className={styles.instead}>
      {use && use.id !== ask.id && (
        <>
          <p>
            {unsure ? (
              <>
                Nobody answers? Ring <Link to={`/contacts/${use.id}`}>{use.name}</Link>, open now:
              </>
            ) : (
              <>
                <b>Closed now.</b> At this hour ring{' '}
                <Link to={`/contacts/${use.id}`}>{use.name}</Link>:
              </>
            )}
          </p>
          <Phones phones={use.phones.slice(0, 1)} mark={use.mark} />
        </>
      )}
    </div>
  );
}

export default function AskCard({ ask, first }: { ask: Ask; first: boolean }) {
  const { id, name, purpose, phones, mark, hours, hoursText, standIns } = ask;
  return (
    <section className={first ? styles.first : styles.then}>
      <h2>
        {first ? 'Contact' : 'Also'} <Link to={`/contacts/${id}`}>{name}</Link>
      </h2>
      {first && <Instead ask={ask} />}
      <Phones phones={phones} mark={mark} small={!first} />
      <OtherChannels contact={ask} />
      <p>
        <OpenNow hours={hours} announce={first} /> {hoursText.join(' ')}
      </p>
      {standIns.length > 0 && hours.kind !== 'always' && (
        <div className={styles.standIns}>
          <h3>{hours.kind === 'unknown' ? 'If nobody answers' : 'When they are closed'}</h3>
          <ol>
            {standIns.map((contact) => (
              <li key={contact.id}>
                <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
                <Phones phones={contact.phones.slice(0, 1)} mark={contact.mark} small />
                <span className="quiet">{contact.hoursText[0]}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <p className="quiet">
        {purpose} {mark.status === 'verified' ? '' : mark.sentence}
      </p>
    </section>
  );
}
