/** One contact: number first, then hours, then everything else in the record. */
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/dates';
import { ReviewState } from '../../review/ui';
import Page from '../../../shared/ui/Page';
import type { ContactPageProps } from '../plugin/routes';
import OpenNow from './OpenNow';
import Phones from './Phones';
import RecordHistory from './RecordHistory';
import Related from './Related';
import ReportMistake from './ReportMistake';
import VerificationBadge from './VerificationBadge';
import TakeContact from './take/TakeContact';
import styles from './ContactPage.module.css';

export default function ContactPage({ contact, related, changes, report, qr }: ContactPageProps) {
  const { name, agency, purpose, notFor, phones, email, webForm, hoursText, outOfHours, mark } =
    contact;
  const warned = mark.status === 'sample' || mark.status === 'unverified';
  return (
    <Page
      title={name}
      description={purpose}
      trail={[{ title: 'Who to contact', path: '/contacts/' }]}
      kicker={`${agency.name} · ${contact.areas.map((a) => a.name).join(', ')}`}
      lede={purpose}
    >
      <section className={styles.card} aria-label="How to reach them">
        <Phones phones={phones} mark={mark} />
        {phones.length === 0 && <p className={styles.none}>There is no telephone number.</p>}
        <dl className={styles.facts}>
          <div>
            <dt>Open</dt>
            <dd>
              <OpenNow hours={contact.hours} announce />
              {hoursText.map((line) => (
                <span key={line} className={styles.line}>
                  {line}
                </span>
              ))}
            </dd>
          </div>
          {outOfHours && (
            <div>
              <dt>Closed then?</dt>
              <dd>
                <Link to={`/contacts/${outOfHours.id}`}>{outOfHours.name}</Link>{' '}
                <Phones phones={outOfHours.phones.slice(0, 1)} mark={outOfHours.mark} small />
              </dd>
            </div>
          )}
          {email && (
            <div>
              <dt>Email</dt>
              <dd>
                <a href={`mailto:${email}`}>{email}</a>
              </dd>
            </div>
          )}
          {webForm && (
            <div>
              <dt>Online</dt>
              <dd>
                <a href={webForm.url}>{webForm.label}</a>
              </dd>
            </div>
          )}
        </dl>
        <p className={warned ? styles.warning : 'quiet'}>
          <VerificationBadge mark={mark} /> {mark.sentence}
          {warned && (
            <>
              {' '}
              If a child may be at risk, do not rely on it: ring{' '}
              <a className="phone" href="tel:999">
                999
              </a>{' '}
              in an emergency, or the number on your agency’s own procedures.
            </>
          )}
        </p>
      </section>
      <ReviewState due={contact.review.due} owner={contact.review.owner} of="contact" />
      <TakeContact contact={contact} qr={qr} />

      {notFor && (
        <>
          <h2>Not for</h2>
          <p>{notFor}</p>
        </>
      )}
      {contact.haveReady.length > 0 && (
        <>
          <h2>Have ready</h2>
          <ul>
            {contact.haveReady.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
      {contact.whatHappensNext.length > 0 && (
        <>
          <h2>What happens next</h2>
          <ol>
            {contact.whatHappensNext.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </>
      )}

      <h2>About this contact</h2>
      <dl className={styles.facts}>
        <div>
          <dt>Who may use it</dt>
          <dd>{contact.serves.map((a) => a.name).join(', ')}</dd>
        </div>
        <div>
          <dt>Covers these areas</dt>
          <dd>{contact.areas.map((a) => a.name).join(', ')}</dd>
        </div>
        {contact.concerns.length > 0 && (
          <div>
            <dt>Worries it answers</dt>
            <dd>
              <ul className={styles.worries}>
                {contact.concerns.map((c) => (
                  <li key={c.id}>
                    <Link to={`/contacts/find/${c.id}`}>{c.name}</Link>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {contact.otherNames.length > 0 && (
          <div>
            <dt>Also called</dt>
            <dd>{contact.otherNames.join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>Next review</dt>
          <dd>
            by {formatDate(contact.review.due)}, kept by{' '}
            <Link to={`/contacts/${contact.review.owner.id}`}>{contact.review.owner.name}</Link>
          </dd>
        </div>
        {'source' in contact.verified && contact.verified.source?.url && (
          <div>
            <dt>Source</dt>
            <dd>
              <a href={contact.verified.source.url}>{contact.verified.source.title}</a>
              {contact.verified.source.note && ` (${contact.verified.source.note})`}
            </dd>
          </div>
        )}
        {'source' in contact.verified &&
          contact.verified.source &&
          !contact.verified.source.url && (
            <div>
              <dt>Source</dt>
              <dd>
                {contact.verified.source.title}
                {contact.verified.source.note && ` (${contact.verified.source.note})`}
              </dd>
            </div>
          )}
      </dl>

      <Related links={related} />
      <p>
        <ReportMistake name={name} {...report} />
      </p>
      <RecordHistory changes={changes} />
    </Page>
  );
}
