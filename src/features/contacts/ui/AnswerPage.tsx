/** The answer to one worry: whom to contact, who when they are closed, what to have ready, what happens next. */
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import type { ContactDetail } from '../plugin/props';
import type { AnswerPageProps } from '../plugin/finderRoutes';
import DangerNow from './DangerNow';
import Phones from './Phones';
import VerificationMark from './VerificationMark';
import styles from './FinderPage.module.css';

const levelSlugs: Record<number, string> = { 1: 'universal', 2: 'early-help', 3: 'targeted', 4: 'statutory' };

function Ask({ contact, first }: { contact: ContactDetail; first: boolean }) {
  const { id, name, purpose, phones, mark, hoursText, outOfHours, email, webForm } = contact;
  return (
    <section className={styles.first}>
      <h2>{first ? 'Contact' : 'Also'}: <Link to={`/contacts/${id}`}>{name}</Link></h2>
      <Phones phones={phones} mark={mark} small={!first} />
      {phones.length === 0 && <p>{webForm && <a href={webForm.url}>{webForm.label}</a>} {email && <a href={`mailto:${email}`}>{email}</a>} <VerificationMark mark={mark} /></p>}
      <p>{hoursText.join(' ')}</p>
      {outOfHours && (
        <>
          <p><strong>Closed?</strong> Use <Link to={`/contacts/${outOfHours.id}`}>{outOfHours.name}</Link>.</p>
          <Phones phones={outOfHours.phones.slice(0, 1)} mark={outOfHours.mark} small />
        </>
      )}
      <p className="quiet">{purpose} {mark.status === 'verified' ? '' : mark.sentence}</p>
    </section>
  );
}

export default function AnswerPage({ emergency, concern, ask, elsewhere, also }: AnswerPageProps) {
  const [first] = ask;
  return (
    <Page title={concern.name} description={`Whom to contact: ${concern.summary}`} lede={concern.summary}
      trail={[{ title: 'Who to contact', path: '/contacts/' }, { title: 'Find who to contact', path: '/contacts/find' }]}>
      <DangerNow emergency={emergency} />
      {ask.map((contact, i) => <Ask key={contact.id} contact={contact} first={i === 0} />)}
      {elsewhere.length > 0 && (
        <section>
          <h2>If the child lives elsewhere</h2>
          <p>The area where the child lives takes the referral, wherever the school or placement is. If you are not sure, ring any of them: they will say whose it is.</p>
          <ul>{elsewhere.map(({ id, name, areas, phones, mark }) => <li key={id}>{areas.map((a) => a.name).join(', ')}: <Link to={`/contacts/${id}`}>{name}</Link><Phones phones={phones.slice(0, 1)} mark={mark} small /></li>)}</ul>
        </section>
      )}
      {first && first.haveReady.length > 0 && <section><h2>Have ready</h2><ul>{first.haveReady.map((item) => <li key={item}>{item}</li>)}</ul></section>}
      {first && first.whatHappensNext.length > 0 && <section><h2>What happens next</h2><ol>{first.whatHappensNext.map((item) => <li key={item}>{item}</li>)}</ol></section>}
      <section>
        <h2>Before and after</h2>
        <ul>
          {concern.level && <li><Link to={`/level-of-need/levels/${levelSlugs[concern.level]}`}>What to do at level {concern.level}</Link></li>}
          <li><Link to="/guidance/consent">Do I need the family’s agreement?</Link></li>
          <li><Link to="/guidance/professional-disagreement">If you disagree, or hear nothing</Link></li>
        </ul>
      </section>
      {also.length > 0 && <section><h2>Others who help with this</h2><ul>{also.map(({ id, name, phones, mark }) => <li key={id}><Link to={`/contacts/${id}`}>{name}</Link><Phones phones={phones.slice(0, 1)} mark={mark} small /></li>)}</ul></section>}
    </Page>
  );
}
