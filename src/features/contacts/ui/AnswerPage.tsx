/** The answer to one worry, answer first: whom to contact now, then what to have ready, consent, and what happens next. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import Page from '../../../shared/ui/Page';
import PrintButton from '../../../shared/ui/PrintButton';
import { useAddressChoices } from '../../../shared/ui/useAddressChoices';
import type { AnswerPageProps } from '../plugin/finderRoutes';
import Advice from './Advice';
import AnswerChoices from './AnswerChoices';
import styles from './AnswerPage.module.css';
import AskCard from './AskCard';
import DangerNow from './DangerNow';
import Reach from './Reach';
import RingNow from './RingNow';

export default function AnswerPage({
  concern,
  area,
  audience,
  ringing,
  ask,
  then,
  haveReady,
  whatHappensNext,
  advice,
  elsewhere,
  also,
}: AnswerPageProps) {
  const [{ as: wanted }, choose] = useAddressChoices(['as']);
  const role = audience.options.some(({ id }) => id === wanted) ? wanted : undefined;
  const ownSector = audience.options.find(({ id }) => id === role)?.ownSector;
  const others = also.filter(({ serves }) => !role || serves.includes(role));
  const title = area && !area.assumed ? `${concern.name}: ${area.chosen.name}` : concern.name;
  return (
    <Page
      title={title}
      description={`Who to contact${area ? ` in ${area.chosen.name}` : ''}: ${concern.summary}`}
      lede={concern.summary}
      trail={[
        { title: 'Who to contact', path: '/contacts/' },
        { title: 'Find who to contact', path: '/contacts/find' },
      ]}
    >
      <DangerNow />
      {wanted && !role && (
        <p className="notice">
          The address names a role that is not on this site, so we ignored it.
        </p>
      )}
      <AnswerChoices
        area={area}
        audience={audience}
        chosen={role}
        choose={(id) => choose({ as: id })}
      />
      <RingNow ringing={ringing} ownSector={ownSector} />
      <div className={styles.asks}>
        {ask
          .filter(({ sector }) => sector !== ownSector)
          .map((contact, i) => (
            <AskCard key={contact.id} ask={contact} first={i === 0} />
          ))}
        {then.length > 0 && (
          <section className={styles.standIns}>
            <h2>
              {ask[0]?.hours.kind === 'always'
                ? 'Others you can ring about this'
                : 'When they are closed'}
            </h2>
            <ol>
              {then.map((contact) => (
                <li key={contact.id}>
                  <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
                  <Reach contact={contact} small />
                  <span className="quiet">{contact.hoursText[0]}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
      {role && <Advice advice={advice} role={role} />}
      <div className={styles.columns} data-printable>
        {concern.consent && (
          <section>
            <h2>Consent</h2>
            <p>
              {concern.consent} <Link to="/guidance/consent">More on consent</Link>
            </p>
          </section>
        )}
        {haveReady.length > 0 && (
          <section>
            <h2>Have ready: what they will ask</h2>
            <ul>
              {haveReady.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        )}
        {whatHappensNext.length > 0 && (
          <section>
            <h2>What happens next</h2>
            <ol>
              {whatHappensNext.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          </section>
        )}
        {!role && <Advice advice={advice} role={undefined} />}
        <section>
          <h2>If you disagree, or hear nothing</h2>
          <p>
            Ring again and ask what was decided and why.{' '}
            <Link to="/contacts/after-referral">When each reply is due</Link> works out your dates.
            If a child is still at risk, do not wait:{' '}
            <Link to="/guidance/professional-disagreement">the steps for disagreement</Link> say who
            to go to next and by when.
          </p>
          {concern.level && (
            <p>
              The level of need that fits best:{' '}
              <Link to={concern.level.path}>level {concern.level.number}, what to do</Link>.
            </p>
          )}
          {!concern.level && area && (
            <p>
              Not sure how serious it is?{' '}
              <Link to="/level-of-need/browse">Find the level of need</Link>.
            </p>
          )}
        </section>
        {area && (
          <section>
            <h2>Which area is responsible</h2>
            <p>{area.rule.rule}</p>
            <dl className={styles.differs}>
              {area.rule.differs.map(({ when, then }) => (
                <div key={when}>
                  <dt>{when}</dt>
                  <dd>{then}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        {elsewhere && (
          <section className={styles.elsewhere}>
            <Anchored as="h2" id="elsewhere">
              Somewhere else, or you do not know
            </Anchored>
            <p>
              {elsewhere.text} <a href={elsewhere.link.url}>{elsewhere.link.label}</a>
            </p>
            <ul>
              {elsewhere.contacts.map((contact) => (
                <li key={contact.id}>
                  <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
                  <Reach contact={contact} small />
                </li>
              ))}
            </ul>
          </section>
        )}
        {others.length > 0 && (
          <section className={styles.also}>
            <h2>Others who help with this</h2>
            <ul>
              {others.map((contact) => (
                <li key={contact.id}>
                  <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
                  <Reach contact={contact} small />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <p className={styles.tools}>
        <PrintButton>Print this answer</PrintButton> <Link to="/contacts/find">Another worry</Link>
      </p>
    </Page>
  );
}
