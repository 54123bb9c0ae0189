/** The parts of an answer below the number to ring: who answers later, what to have ready, what happens next. */
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import type { AnswerPageProps } from '../plugin/finderRoutes';
import type { ContactLine } from '../plugin/props';
import { usePortalData, useThere } from '../../../portal/ui/usePortalData';
import { firstWords } from '../model/callWords';
import { stepsFor } from '../model/steps';
import { canBeSent } from '../model/written';
import styles from './AnswerPage.module.css';
import HaveRung from './HaveRung';
import Reach from './Reach';
import Said from './Said';
import SendInWriting from './SendInWriting';

/** A name in the middle of a sentence. */
const asWords = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

type Part<Name extends keyof AnswerPageProps> = Required<Pick<AnswerPageProps, Name>>;

/** Contacts by name, each with a way to reach it. */
function ContactLinks({ contacts }: { contacts: readonly ContactLine[] }) {
  return (
    <ul>
      {contacts.map((contact) => (
        <li key={contact.id}>
          <Link to={`/contacts/${contact.id}`}>{contact.name}</Link>
          <Reach contact={contact} small />
        </li>
      ))}
    </ul>
  );
}

/** @param role the id of the chosen role, to which something else may be said of consent. */
export function Consent({
  concern,
  consentFor,
  role,
}: Part<'concern' | 'consentFor'> & { role: string | undefined }) {
  const own = consentFor.find(({ audiences }) => audiences.some((id) => id === role));
  const { consent } = usePortalData().pages;
  return (
    <section>
      <h2>Consent</h2>
      <p>
        {own?.text ?? concern.consent}{' '}
        {consent && (
          <Link className="no-print" to={consent}>
            More on consent
          </Link>
        )}
      </p>
    </section>
  );
}

/** What to do besides ringing, where the worry says anything of it. */
export function First({
  concern,
  role,
}: {
  concern: Pick<AnswerPageProps['concern'], 'first'>;
  role?: string | undefined;
}) {
  const first = stepsFor(concern.first ?? [], role);
  if (first.length === 0) return null;
  return (
    <div className={styles.steps}>
      <h2>Do this first</h2>
      <ol>
        {first.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </div>
  );
}

/** How to listen, where a child may tell of this worry. */
export function WhenTold({ whenTold }: Pick<AnswerPageProps, 'whenTold'>) {
  if (!whenTold) return null;
  return (
    <section>
      <Anchored as="h2" id="when-told">
        {whenTold.title}
      </Anchored>
      <ul>
        {whenTold.points.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className={styles.more}>
        <Link to={whenTold.guidance}>More on listening to a child</Link>
      </p>
    </section>
  );
}

export const MoreAbout = ({ concern: { guidance, topics } }: Part<'concern'>) => (
  <>
    {topics.map(({ title, path }) => (
      <p key={path} className={styles.more}>
        <Link to={path}>More on {asWords(title)}: signs, law and what to say, on one sheet</Link>
      </p>
    ))}
    {guidance && (
      <p className={styles.more}>
        <Link to={guidance}>Guidance: what to look for, and what to do</Link>
      </p>
    )}
  </>
);

/** Half a minute in which a call taker hears what it is about. @param role the id of the chosen role. */
export function SayFirst({
  call,
  concern,
  role,
}: Part<'call' | 'concern'> & { role: string | undefined }) {
  return (
    <section>
      <h2>What to say first</h2>
      <dl className={styles.say}>
        {firstWords(call, { worry: concern, role }).map(({ title, say }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <Said words={say} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.more}>
        <Link
          to={`/contacts/rehearse#worry=${concern.id}${role ? `&as=${role}` : ''}`}
          data-noBrokenLinkCheck
        >
          Rehearse the call: a minute to read out, and a page for your notes
        </Link>
      </p>
    </section>
  );
}

export function HaveReady({ haveReady }: Part<'haveReady'>) {
  if (haveReady.length === 0) return null;
  return (
    <section>
      <h2>What they will ask you</h2>
      <ul>
        {haveReady.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** How to send it in writing after the call; that nobody has given a way need not be on the sheet of paper. */
export const InWriting = ({ written }: Part<'written'>) => (
  <section className={canBeSent(written) ? undefined : 'no-print'}>
    <h2>To send it in writing</h2>
    {canBeSent(written) && <p>After the call, to {written.name}:</p>}
    <SendInWriting written={written} />
  </section>
);

/** What follows the call; where dates begin with it, one press starts them. */
export function WhatHappensNext({
  whatHappensNext,
  after,
}: Pick<AnswerPageProps, 'whatHappensNext' | 'after'>) {
  if (whatHappensNext.length === 0) return null;
  return (
    <section>
      <h2>What happens next, and by when</h2>
      <ol>
        {whatHappensNext.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      {after && (
        <p className={styles.more}>
          <HaveRung after={after} quiet />
        </p>
      )}
    </section>
  );
}

const afterReferral = { to: '/contacts/after-referral', whenThere: true };

export function IfYouDisagree({ concern, area }: Pick<AnswerPageProps, 'concern' | 'area'>) {
  const { disagreement } = usePortalData().pages;
  const isThere = useThere();
  return (
    <section className={styles.said}>
      <h2>If you disagree, or hear nothing</h2>
      <p>
        Ring again and ask what was decided and why.{' '}
        {isThere(afterReferral) && (
          <span className="no-print">
            <Link to={afterReferral.to}>When each reply is due</Link> works out your dates.{' '}
          </span>
        )}
        If a child is still at risk, do not wait
        {disagreement ? (
          <>
            : <Link to={disagreement}>the steps for disagreement</Link> say who to go to next and by
            when.
          </>
        ) : (
          ': ask for the person in charge.'
        )}
      </p>
      {concern.level && (
        <p className="no-print">
          The level of need that fits best:{' '}
          <Link to={concern.level.path}>level {concern.level.number}, what to do</Link>.
        </p>
      )}
      {!concern.level && area && (
        <p className="no-print">
          Not sure how serious it is? <Link to="/level-of-need/browse">Find the level of need</Link>
          .
        </p>
      )}
    </section>
  );
}

export function ResponsibleArea({ area }: Part<'area'>) {
  return (
    <section className={styles.said}>
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
      {area.neighbour && (
        <p className={styles.more}>
          <Link to={area.neighbour}>
            What {area.chosen?.name} calls the levels, and what you will meet there
          </Link>
        </p>
      )}
    </section>
  );
}

export function Elsewhere({ elsewhere }: Part<'elsewhere'>) {
  return (
    <section className={styles.elsewhere}>
      <Anchored as="h2" id="elsewhere">
        Somewhere else, or you do not know
      </Anchored>
      <p>
        {elsewhere.text} <a href={elsewhere.link.url}>{elsewhere.link.label}</a>
      </p>
      <ContactLinks contacts={elsewhere.contacts} />
    </section>
  );
}

export function OthersWhoHelp({ others }: { others: readonly ContactLine[] }) {
  if (others.length === 0) return null;
  return (
    <details className={styles.also}>
      <summary>Who else can help ({others.length})</summary>
      <ContactLinks contacts={others} />
    </details>
  );
}
