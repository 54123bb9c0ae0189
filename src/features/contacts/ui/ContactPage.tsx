/** One contact: number first, then hours, then everything else in the record. */
import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { formatDate } from '../../../shared/calendar/dates';
import { ClaimList } from '../../claims/ui';
import { ReviewState } from '../../review/ui';
import CorrectLink from '../../../shared/ui/CorrectLink';
import Page from '../../../shared/ui/Page';
import { isDoubtful } from '../model/reliance';
import { canBeSent, writtenWay } from '../model/written';
import type { ContactPageProps } from '../plugin/routes';
import EmergencyNumber from './EmergencyNumber';
import OpenNow from './OpenNow';
import Phones from './Phones';
import Reach from './Reach';
import RecordHistory from './RecordHistory';
import Related from './Related';
import SendInWriting from './SendInWriting';
import ReportMistake from './ReportMistake';
import TakeContact from './take/TakeContact';
import styles from './ContactPage.module.css';

type OfContact = Pick<ContactPageProps, 'contact'>;

/** Where known hours come from: said with the number’s own source. Of unknown hours it is all that is known, and stays. */
const foldedNote = ({ hours }: Pick<ContactPageProps['contact'], 'hours'>): string | undefined =>
  hours.kind === 'weekly' ? hours.note : undefined;

/** Hours, who takes over, email and form. */
function Channels({ contact }: OfContact) {
  const { email, webForm, post, hours, hoursText, outOfHours, standIn } = contact;
  const folded = foldedNote(contact);
  const written = standIn ? undefined : writtenWay(contact);
  const [, ...others] = standIn ? [] : contact.phones;
  return (
    <dl className={styles.facts}>
      {!standIn && (
        <div>
          <dt>Open</dt>
          <dd>
            <OpenNow hours={hours} announce />
            {hoursText
              .filter((line) => line !== folded)
              .map((line) => (
                <span key={line} className={styles.line}>
                  {line}
                </span>
              ))}
          </dd>
        </div>
      )}
      {outOfHours && (
        <div className={styles.instead}>
          <dt>When they are closed</dt>
          <dd>
            <Link to={`/contacts/${outOfHours.id}`}>{outOfHours.name}</Link>{' '}
            <Reach contact={outOfHours} small />
          </dd>
        </div>
      )}
      {others.map((phone) => (
        <div key={phone.href + (phone.label ?? '')}>
          <dt>{phone.label ?? 'Another number'}</dt>
          <dd>
            <Phones phones={[{ ...phone, label: undefined }]} mark={contact.mark} small />
            {phone.note && <p className="quiet">{phone.note}</p>}
          </dd>
        </div>
      ))}
      {written && !canBeSent(written) && (
        <div>
          <dt>In writing</dt>
          <dd>
            <SendInWriting written={written} />
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
      {post && (
        <div>
          <dt>By post</dt>
          <dd>{post}</dd>
        </div>
      )}
    </dl>
  );
}

/** What was seen of the number and of its hours, and what to do where it differs from your own. */
function HowSure({ contact }: OfContact) {
  const { mark, evidence } = contact;
  const hoursFrom = foldedNote(contact);
  const source = 'source' in evidence ? evidence.source : undefined;
  const warned = isDoubtful(mark);
  return (
    <details className={warned ? styles.warning : 'quiet'}>
      <summary>How sure is this number?</summary>
      <p>
        {mark.sentence}
        {source?.url && (
          <>
            {' '}
            <a href={source.url}>{source.title}</a>.
          </>
        )}{' '}
        {source?.note}
      </p>
      {hoursFrom && <p>{hoursFrom}</p>}
      {warned && (
        <p>
          If it differs from the number in your agency’s own procedures, use theirs. If a child may
          be in danger, ring <EmergencyNumber />.
        </p>
      )}
    </details>
  );
}

function HowToReach({ contact }: OfContact) {
  const { phones, mark, standIn } = contact;
  return (
    <section className={styles.card} aria-label="How to reach them">
      {standIn ? <Reach contact={contact} /> : <Phones phones={phones.slice(0, 1)} mark={mark} />}
      {!standIn && phones.length === 0 && (
        <p className={styles.none}>There is no telephone number.</p>
      )}
      <Channels contact={contact} />
      {!standIn && <HowSure contact={contact} />}
    </section>
  );
}

/** More than this is folded away, with its number shown. */
const few = 6;

interface Folded {
  count: number;
  words: string;
  children: ReactNode;
}

function FoldedAbove({ count, words, children }: Folded) {
  if (count <= few) return children;
  return (
    <details>
      <summary>
        {count} {words}
      </summary>
      {children}
    </details>
  );
}

function About({ contact }: OfContact) {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Who can use it</dt>
        <dd>{contact.serves.map((a) => a.name).join(', ')}</dd>
      </div>
      <div>
        <dt>Covers these areas</dt>
        <dd>{contact.areas.map((a) => a.name).join(', ')}</dd>
      </div>
      {contact.concerns.length > 0 && (
        <div className="no-print">
          <dt>Worries it answers</dt>
          <dd>
            <FoldedAbove count={contact.concerns.length} words="worries">
              <ul className={styles.worries}>
                {contact.concerns.map((c) => (
                  <li key={c.id}>
                    <Link to={`/contacts/find/${c.id}`}>{c.name}</Link>
                  </li>
                ))}
              </ul>
            </FoldedAbove>
          </dd>
        </div>
      )}
      {contact.otherNames.length > 0 && (
        <div>
          <dt>Also called</dt>
          <dd>
            <FoldedAbove count={contact.otherNames.length} words="names">
              {contact.otherNames.join(', ')}
            </FoldedAbove>
          </dd>
        </div>
      )}
      <div>
        <dt>Next review</dt>
        <dd>
          by {formatDate(contact.review.due)}, kept by{' '}
          <Link to={`/contacts/${contact.review.owner.id}`}>{contact.review.owner.name}</Link>
        </dd>
      </div>
    </dl>
  );
}

export default function ContactPage({
  contact,
  related,
  claims,
  changes,
  report,
  qr,
}: ContactPageProps) {
  const { name, agency, purpose, notFor } = contact;
  return (
    <Page
      title={name}
      description={purpose}
      trail={[{ title: 'Who to contact', path: '/contacts/' }]}
      kicker={`${agency.name} · ${contact.areas.map((a) => a.name).join(', ')}`}
    >
      <HowToReach contact={contact} />
      <p className="lede">{purpose}</p>
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

      <ClaimList claims={claims} />

      <h2>About this contact</h2>
      <About contact={contact} />

      <div className="no-print">
        <Related links={related} />
        <p>
          <ReportMistake name={name} {...report} />
        </p>
        <CorrectLink />
        <RecordHistory changes={changes} />
      </div>
    </Page>
  );
}
